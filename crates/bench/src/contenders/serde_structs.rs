#![allow(
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::enum_variant_names,
    reason = "the structs are shaped and named as the bodies are"
)]

use super::validate::Contender;
use crate::workload::Workload;
use chrono::{DateTime, NaiveDate};
use garde::Validate;
use serde::{Deserialize, Deserializer};
use std::hint::black_box;

/// Structs that reject unknown fields, with ranges and conditions checked by hand, as in many services.
///
/// Parsing ends at the first error; the checks after it find all errors.
#[derive(Debug)]
pub struct SerdeStructs {
    workload: Workload,
}

/// A pointer and an error message.
type Errors = Vec<(String, &'static str)>;

impl SerdeStructs {
    pub(crate) fn new(workload: Workload) -> SerdeStructs {
        SerdeStructs { workload }
    }

    fn errors(&self, body: &[u8]) -> serde_json::Result<Errors> {
        let mut errors = Vec::new();
        match self.workload {
            Workload::Policies | Workload::PoliciesWithFindings => {
                serde_json::from_slice::<Policies>(body)?.check(&mut errors);
            }
            Workload::Criteria => serde_json::from_slice::<Criteria>(body)?.check(&mut errors),
            Workload::Service => serde_json::from_slice::<Service>(body)?.check(&mut errors),
            Workload::Conference => serde_json::from_slice::<Conference>(body)?.check(&mut errors),
        }
        Ok(errors)
    }
}

impl Contender for SerdeStructs {
    fn validate(&mut self, body: &[u8]) -> bool {
        black_box(&self.errors(body)).as_ref().is_ok_and(Vec::is_empty)
    }
}

/// An attribute that may be absent, but not null unless `T` accepts it.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
enum ClidPolicy {
    #[serde(rename = "Use DN")]
    Dn,
    #[serde(rename = "Use Configurable CLID")]
    Configurable,
    #[serde(rename = "Use Group CLID")]
    Group,
}

#[derive(Deserialize)]
enum MediaPolicy {
    #[serde(rename = "Use Uncompressed Codec")]
    Uncompressed,
    #[serde(rename = "Use Supported Media Set")]
    Supported,
    #[serde(rename = "No Restrictions")]
    Unrestricted,
}

/// Fields whose name begins with an underscore are validated only by their type.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
pub(super) struct Policies {
    #[serde(default, deserialize_with = "given", rename = "useUserCLIDSetting")]
    _use_user_clid_setting: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "clidPolicy")]
    _clid_policy: Option<ClidPolicy>,
    #[serde(default, deserialize_with = "given", rename = "emergencyClidPolicy")]
    _emergency_clid_policy: Option<ClidPolicy>,
    #[serde(default, deserialize_with = "given", rename = "allowAlternateNumbersForRedirectingIdentity")]
    _allow_alternate_numbers_for_redirecting_identity: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "allowConfigurableCLIDForRedirectingIdentity")]
    _allow_configurable_clid_for_redirecting_identity: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "blockCallingNameForExternalCalls")]
    _block_calling_name_for_external_calls: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "useGroupName")]
    _use_group_name: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "allowDepartmentCLIDNameOverride")]
    _allow_department_clid_name_override: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "useUserMediaSetting")]
    _use_user_media_setting: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "mediaPolicySelection")]
    _media_policy_selection: Option<MediaPolicy>,
    #[serde(default, deserialize_with = "given", rename = "supportedMediaSetName")]
    _supported_media_set_name: Option<String>,
    #[serde(default, deserialize_with = "given", rename = "useUserCallLimitsSetting")]
    _use_user_call_limits_setting: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "useMaxSimultaneousCalls")]
    _use_max_simultaneous_calls: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxSimultaneousCalls")]
    #[garde(range(min = 1, max = 999_999))]
    max_simultaneous_calls: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useMaxSimultaneousVideoCalls")]
    _use_max_simultaneous_video_calls: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxSimultaneousVideoCalls")]
    #[garde(range(min = 1, max = 999_999))]
    max_simultaneous_video_calls: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useMaxCallTimeForAnsweredCalls")]
    _use_max_call_time_for_answered_calls: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxCallTimeForAnsweredCallsMinutes")]
    #[garde(range(min = 3, max = 2880))]
    max_call_time_for_answered_calls_minutes: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useMaxCallTimeForUnansweredCalls")]
    _use_max_call_time_for_unanswered_calls: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxCallTimeForUnansweredCallsMinutes")]
    #[garde(range(min = 3, max = 2880))]
    max_call_time_for_unanswered_calls_minutes: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useMaxConcurrentRedirectedCalls")]
    _use_max_concurrent_redirected_calls: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxConcurrentRedirectedCalls")]
    #[garde(range(min = 1, max = 999_999))]
    max_concurrent_redirected_calls: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useMaxConcurrentFindMeFollowMeInvocations")]
    _use_max_concurrent_find_me_follow_me_invocations: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxConcurrentFindMeFollowMeInvocations")]
    #[garde(range(min = 1, max = 999_999))]
    max_concurrent_find_me_follow_me_invocations: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useMaxFindMeFollowMeDepth")]
    _use_max_find_me_follow_me_depth: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "maxFindMeFollowMeDepth")]
    #[garde(range(min = 1, max = 100))]
    max_find_me_follow_me_depth: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "maxRedirectionDepth")]
    _max_redirection_depth: Option<i64>,
    #[serde(default, deserialize_with = "given", rename = "useUserDCLIDSetting")]
    _use_user_dclid_setting: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "enableDialableCallerID")]
    _enable_dialable_caller_id: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "useUserPhoneListLookupSetting")]
    _use_user_phone_list_lookup_setting: Option<bool>,
    #[serde(default, deserialize_with = "given", rename = "enablePhoneListLookup")]
    _enable_phone_list_lookup: Option<bool>,
}

impl Policies {
    fn check(&self, errors: &mut Errors) {
        check_range("/maxSimultaneousCalls", self.max_simultaneous_calls, 1, 999_999, errors);
        check_range("/maxSimultaneousVideoCalls", self.max_simultaneous_video_calls, 1, 999_999, errors);
        check_range(
            "/maxCallTimeForAnsweredCallsMinutes",
            self.max_call_time_for_answered_calls_minutes,
            3,
            2880,
            errors,
        );
        check_range(
            "/maxCallTimeForUnansweredCallsMinutes",
            self.max_call_time_for_unanswered_calls_minutes,
            3,
            2880,
            errors,
        );
        check_range("/maxConcurrentRedirectedCalls", self.max_concurrent_redirected_calls, 1, 999_999, errors);
        check_range(
            "/maxConcurrentFindMeFollowMeInvocations",
            self.max_concurrent_find_me_follow_me_invocations,
            1,
            999_999,
            errors,
        );
        check_range("/maxFindMeFollowMeDepth", self.max_find_me_follow_me_depth, 1, 100, errors);
    }
}

fn check_range(pointer: &str, value: Option<i64>, from: i64, to: i64, errors: &mut Errors) {
    if value.is_some_and(|value| !(from..=to).contains(&value)) {
        errors.push((pointer.to_owned(), "out of range"));
    }
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
#[garde(allow_unvalidated)]
pub(super) struct Criteria {
    #[garde(length(min = 1))]
    name: String,
    #[serde(default, deserialize_with = "given")]
    active: Option<bool>,
    #[serde(rename = "fromDnCriteria")]
    #[garde(dive, custom(garde_complete))]
    callers: Selected,
    #[serde(default, deserialize_with = "given")]
    do_not_perform_action: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    time_schedule: Option<Schedule>,
    #[serde(default, deserialize_with = "given")]
    holiday_schedule: Option<Schedule>,
}

impl Criteria {
    fn check(&self, errors: &mut Errors) {
        if self.name.is_empty() {
            errors.push(("/name".to_owned(), "too short"));
        }
        let callers = &self.callers;
        for (is_missing, pointer) in [
            (callers.selection.is_none(), "/fromDnCriteria/selection"),
            (callers.include_anonymous_callers.is_none(), "/fromDnCriteria/includeAnonymousCallers"),
            (callers.include_unavailable_callers.is_none(), "/fromDnCriteria/includeUnavailableCallers"),
        ] {
            if is_missing {
                errors.push((pointer.to_owned(), "required"));
            }
        }
        if matches!(callers.selection, Some(Selection::SpecifiedOnly)) && callers.phone_numbers.is_none() {
            errors.push(("/fromDnCriteria/phoneNumbers".to_owned(), "required"));
        }
        callers.check(String::new, errors);
    }
}

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[garde(allow_unvalidated)]
pub(super) struct Selected {
    #[serde(default, deserialize_with = "given")]
    selection: Option<Selection>,
    #[serde(default, deserialize_with = "given")]
    include_anonymous_callers: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    include_unavailable_callers: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    #[garde(inner(inner(custom(garde_phone_number))))]
    phone_numbers: Option<Vec<String>>,
}

impl Selected {
    /// Checks the phone numbers. `criteria` writes the pointer of the criteria.
    fn check(&self, criteria: impl Fn() -> String, errors: &mut Errors) {
        let Some(numbers) = &self.phone_numbers else { return };
        if numbers.is_empty() && matches!(self.selection, Some(Selection::SpecifiedOnly)) {
            errors.push((format!("{}/fromDnCriteria/phoneNumbers", criteria()), "empty"));
        }
        for (index, number) in numbers.iter().enumerate() {
            if !is_phone_number(number) {
                errors.push((format!("{}/fromDnCriteria/phoneNumbers/{index}", criteria()), "no telephone number"));
            }
        }
    }
}

/// Checks, for `garde`, what a POST requires.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "garde passes the context")]
fn garde_complete(callers: &Selected, (): &()) -> garde::Result {
    let required = [
        callers.selection.is_some(),
        callers.include_anonymous_callers.is_some(),
        callers.include_unavailable_callers.is_some(),
    ];
    if required.contains(&false) {
        return Err(garde::Error::new("an attribute is required"));
    }
    let has_numbers = callers.phone_numbers.as_ref().is_some_and(|numbers| !numbers.is_empty());
    if matches!(callers.selection, Some(Selection::SpecifiedOnly)) && !has_numbers {
        return Err(garde::Error::new("telephone numbers are required"));
    }
    Ok(())
}

/// Checks a telephone number for `garde`.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "garde passes the context")]
fn garde_phone_number(text: &str, (): &()) -> garde::Result {
    if is_phone_number(text) { Ok(()) } else { Err(garde::Error::new("no telephone number")) }
}

#[derive(Deserialize)]
enum Selection {
    Any,
    #[serde(rename = "Specified Only")]
    SpecifiedOnly,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Schedule {
    #[serde(default, deserialize_with = "given", rename = "level")]
    _level: Option<Level>,
    #[serde(rename = "name")]
    _name: String,
    #[serde(default, deserialize_with = "given", rename = "type")]
    _kind: Option<Kind>,
}

#[derive(Deserialize)]
enum Level {
    Tenant,
    Group,
    User,
}

#[derive(Deserialize)]
enum Kind {
    Time,
    Holiday,
}

fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    digits.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    #[serde(default, deserialize_with = "given")]
    criteria: Option<Vec<Item>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct Item {
    name: String,
    #[serde(default, deserialize_with = "given")]
    new_name: Option<String>,
    #[serde(default, deserialize_with = "given")]
    active: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    from_dn_criteria: Option<Selected>,
    #[serde(default, deserialize_with = "given")]
    do_not_perform_action: Option<bool>,
    // Null clears these.
    time_schedule: Option<Schedule>,
    holiday_schedule: Option<Schedule>,
    #[serde(default, deserialize_with = "given")]
    delete: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    calls_from: Option<String>,
}

impl Service {
    fn check(&self, errors: &mut Errors) {
        for (index, item) in self.criteria.iter().flatten().enumerate() {
            if item.name.is_empty() {
                errors.push((format!("/criteria/{index}/name"), "too short"));
            }
            if item.new_name.as_ref().is_some_and(String::is_empty) {
                errors.push((format!("/criteria/{index}/newName"), "too short"));
            }
            if let Some(callers) = &item.from_dn_criteria {
                callers.check(|| format!("/criteria/{index}"), errors);
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct Conference {
    title: String,
    #[serde(default, deserialize_with = "given")]
    estimated_participants: Option<i64>,
    restrict_participants: bool,
    #[serde(default, deserialize_with = "given")]
    max_participants: Option<i64>,
    #[serde(default, deserialize_with = "given")]
    account_code: Option<String>,
    mute_all_attendees_on_entry: bool,
    end_conference_on_moderator_exit: bool,
    moderator_required: bool,
    require_security_pin: bool,
    allow_unique_identifier: bool,
    attendee_notification: Notification,
    conference_schedule: ConferenceSchedule,
}

impl Conference {
    fn check(&self, errors: &mut Errors) {
        if self.restrict_participants && self.max_participants.is_none() {
            errors.push(("/maxParticipants".to_owned(), "required"));
        }
        let schedule = &self.conference_schedule;
        let kinds = [
            schedule.schedule_reservationless.is_some(),
            schedule.schedule_one_time.is_some(),
            schedule.schedule_recurring.is_some(),
        ];
        check_count("/conferenceSchedule", &kinds, 1, 1, errors);
        if let Some(schedule) = &schedule.schedule_reservationless {
            check_time("/conferenceSchedule/scheduleReservationless/startTime", Some(&schedule.start_time), errors);
            check_time("/conferenceSchedule/scheduleReservationless/endTime", schedule.end_time.as_ref(), errors);
        }
        if let Some(schedule) = &schedule.schedule_one_time {
            check_time("/conferenceSchedule/scheduleOneTime/startTime", Some(&schedule.start_time), errors);
        }
        if let Some(schedule) = &schedule.schedule_recurring {
            check_time("/conferenceSchedule/scheduleRecurring/startTime", Some(&schedule.start_time), errors);
            schedule.recurrence.check(errors);
        }
    }
}

fn check_time(pointer: &str, time: Option<&String>, errors: &mut Errors) {
    if time.is_some_and(|time| DateTime::parse_from_rfc3339(time).is_err()) {
        errors.push((pointer.to_owned(), "no time"));
    }
}

fn check_count(pointer: &str, given: &[bool], from: usize, to: usize, errors: &mut Errors) {
    let count = given.iter().filter(|is_given| **is_given).count();
    if !(from..=to).contains(&count) {
        errors.push((pointer.to_owned(), "too few or too many"));
    }
}

#[derive(Deserialize)]
enum Notification {
    #[serde(rename = "Play Tone")]
    Tone,
    #[serde(rename = "Play Recorded Name")]
    Name,
    #[serde(rename = "No Notification")]
    Nothing,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ConferenceSchedule {
    #[serde(default, deserialize_with = "given")]
    schedule_reservationless: Option<Reservationless>,
    #[serde(default, deserialize_with = "given")]
    schedule_one_time: Option<OneTime>,
    #[serde(default, deserialize_with = "given")]
    schedule_recurring: Option<Recurring>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Reservationless {
    start_time: String,
    #[serde(default, deserialize_with = "given")]
    end_time: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct OneTime {
    start_time: String,
    #[serde(default, deserialize_with = "given", rename = "duration")]
    _duration: Option<Duration>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Recurring {
    start_time: String,
    #[serde(default, deserialize_with = "given", rename = "duration")]
    _duration: Option<Duration>,
    recurrence: Recurrence,
}

/// Any object.
#[derive(Deserialize)]
struct Duration {}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Recurrence {
    #[serde(default, deserialize_with = "given")]
    recur_daily: Option<Daily>,
    #[serde(default, deserialize_with = "given")]
    recur_weekly: Option<Weekly>,
    #[serde(default, deserialize_with = "given")]
    recur_monthly_by_day: Option<MonthlyByDay>,
    #[serde(default, deserialize_with = "given")]
    recur_monthly_by_week: Option<MonthlyByWeek>,
    #[serde(default, deserialize_with = "given")]
    recur_yearly_by_day: Option<YearlyByDay>,
    #[serde(default, deserialize_with = "given")]
    recur_yearly_by_week: Option<YearlyByWeek>,
    #[serde(default, deserialize_with = "given")]
    recur_for_ever: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    recur_end_date: Option<String>,
    #[serde(default, deserialize_with = "given")]
    recur_end_occurrence: Option<i64>,
}

impl Recurrence {
    fn check(&self, errors: &mut Errors) {
        let pointer = "/conferenceSchedule/scheduleRecurring/recurrence";
        let kinds = [
            self.recur_daily.is_some(),
            self.recur_weekly.is_some(),
            self.recur_monthly_by_day.is_some(),
            self.recur_monthly_by_week.is_some(),
            self.recur_yearly_by_day.is_some(),
            self.recur_yearly_by_week.is_some(),
        ];
        check_count(pointer, &kinds, 1, 1, errors);
        let ends = [self.recur_for_ever.is_some(), self.recur_end_date.is_some(), self.recur_end_occurrence.is_some()];
        check_count(pointer, &ends, 0, 1, errors);
        if self.recur_end_date.as_ref().is_some_and(|date| NaiveDate::parse_from_str(date, "%Y-%m-%d").is_err()) {
            errors.push((format!("{pointer}/recurEndDate"), "no date"));
        }
        let monthly = self.recur_monthly_by_day.as_ref().map(|monthly| monthly.day_of_month);
        check_day(monthly, || format!("{pointer}/recurMonthlyByDay/dayOfMonth"), errors);
        let yearly = self.recur_yearly_by_day.as_ref().map(|yearly| yearly.day_of_month);
        check_day(yearly, || format!("{pointer}/recurYearlyByDay/dayOfMonth"), errors);
    }
}

fn check_day(day: Option<i64>, pointer: impl Fn() -> String, errors: &mut Errors) {
    if day.is_some_and(|day| !(1..=31).contains(&day)) {
        errors.push((pointer(), "out of range"));
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Daily {
    #[serde(default, deserialize_with = "given", rename = "recurInterval")]
    _recur_interval: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct Weekly {
    #[serde(default, deserialize_with = "given", rename = "recurInterval")]
    recur_interval: Option<i64>,
    #[serde(rename = "Sunday")]
    sunday: bool,
    #[serde(rename = "Monday")]
    monday: bool,
    #[serde(rename = "Tuesday")]
    tuesday: bool,
    #[serde(rename = "Wednesday")]
    wednesday: bool,
    #[serde(rename = "Thursday")]
    thursday: bool,
    #[serde(rename = "Friday")]
    friday: bool,
    #[serde(rename = "Saturday")]
    saturday: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct MonthlyByDay {
    #[serde(default, deserialize_with = "given")]
    recur_interval: Option<i64>,
    day_of_month: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct MonthlyByWeek {
    #[serde(default, deserialize_with = "given")]
    recur_interval: Option<i64>,
    day_of_week_in_month: Week,
    day_of_week: Day,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct YearlyByDay {
    #[serde(default, deserialize_with = "given")]
    recur_interval: Option<i64>,
    day_of_month: i64,
    month: Month,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "only the checks are measured")]
struct YearlyByWeek {
    #[serde(default, deserialize_with = "given")]
    recur_interval: Option<i64>,
    day_of_week: Day,
    day_of_week_in_month: Week,
    month: Month,
}

#[derive(Deserialize)]
enum Week {
    First,
    Second,
    Third,
    Fourth,
    Last,
}

#[derive(Deserialize)]
enum Day {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

#[derive(Deserialize)]
enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
