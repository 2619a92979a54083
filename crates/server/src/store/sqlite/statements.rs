//! The statements that read and write records.

use super::super::{RecordKey, StoreError, Stored};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

pub(super) fn put(connection: &Connection, key: &RecordKey, record: &Value) -> Result<(), StoreError> {
    put_text(connection, key, &record.to_string())
}

pub(super) fn put_text(connection: &Connection, key: &RecordKey, record: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO record (kind, tenant, grp, usr, name, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET body = excluded.body",
    )?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name, record])?;
    Ok(())
}

pub(super) fn remove(connection: &Connection, key: &RecordKey) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare_cached("DELETE FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5")?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name])?;
    Ok(())
}

pub(super) fn audit(connection: &Connection, entry: &str) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO audit (entry) VALUES (?1)")?.execute([entry])?;
    Ok(())
}

/// Reads the records of keys, each with the length of its text.
pub(super) fn records_of(
    connection: &Connection,
    keys: &[RecordKey],
) -> Result<Vec<(Option<Stored>, usize)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT body FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5",
    )?;
    let mut record = |RecordKey { kind, tenant, group, user, name }: &RecordKey| {
        let key = params![kind.as_str(), tenant, group, user, name];
        let body: Option<String> = statement.query_row(key, |row| row.get(0)).optional()?;
        Ok(match body {
            Some(body) => (Some(Stored::from(parsed(&body)?)), body.len()),
            None => (None, 0),
        })
    };
    keys.iter().map(&mut record).collect()
}

pub(super) fn list(connection: &Connection, within: &RecordKey) -> Result<Vec<(RecordKey, Value)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT tenant, grp, usr, name, body FROM record
         WHERE kind = ?1 AND (tenant = ?2 OR ?2 = '') AND (grp = ?3 OR ?3 = '') AND (usr = ?4 OR ?4 = '')
         AND (name = ?5 OR ?5 = '') ORDER BY tenant, grp, usr, name",
    )?;
    let RecordKey { kind, tenant, group, user, name } = within;
    let rows = statement.query_map(params![kind.as_str(), tenant, group, user, name], |row| {
        let (tenant, group, user, name) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((RecordKey { kind: within.kind, tenant, group, user, name }, row.get::<_, String>(4)?))
    })?;
    rows.map(|row| row.map_err(StoreError::from).and_then(|(key, body)| Ok((key, parsed(&body)?)))).collect()
}

pub(super) fn parsed(body: &str) -> Result<Value, StoreError> {
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}
