//! The statements that read and write records.

use super::super::{RecordKey, RecordKind, StoreError, Stored};
use super::patch::patched;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

/// Writes a record, whose changes were removed.
pub(super) fn put_text(connection: &Connection, key: &RecordKey, record: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO record (kind, tenant, grp, usr, name, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET body = excluded.body",
    )?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name, record])?;
    Ok(())
}

/// Adds a change to a record, with the number of changes that it has then.
pub(super) fn put_patch(connection: &Connection, key: &RecordKey, number: u32, change: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO patch (kind, tenant, grp, usr, name, number, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name, number, change])?;
    Ok(())
}

/// Removes the changes of a record.
pub(super) fn remove_patches(connection: &Connection, key: &RecordKey) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare_cached("DELETE FROM patch WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5")?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name])?;
    Ok(())
}

/// Returns the text of a record from its body and its changes. Only states have changes.
pub(super) fn whole(connection: &Connection, key: &RecordKey, mut body: String) -> Result<String, StoreError> {
    if key.kind != RecordKind::State {
        return Ok(body);
    }
    let mut statement = connection.prepare_cached(
        "SELECT change FROM patch WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5 ORDER BY number",
    )?;
    let RecordKey { kind, tenant, group, user, name } = key;
    let mut rows = statement.query(params![kind.as_str(), tenant, group, user, name])?;
    while let Some(row) = rows.next()? {
        body = patched(&body, row.get_ref(0)?.as_str().map_err(|_| StoreError::Damaged)?)?;
    }
    Ok(body)
}

pub(super) fn remove(connection: &Connection, key: &RecordKey) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare_cached("DELETE FROM record WHERE kind = ?1 AND tenant = ?2 AND grp = ?3 AND usr = ?4 AND name = ?5")?;
    let RecordKey { kind, tenant, group, user, name } = key;
    statement.execute(params![kind.as_str(), tenant, group, user, name])?;
    remove_patches(connection, key)
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
    let mut record = |key: &RecordKey| {
        let RecordKey { kind, tenant, group, user, name } = key;
        let row = params![kind.as_str(), tenant, group, user, name];
        let body: Option<String> = statement.query_row(row, |row| row.get(0)).optional()?;
        let Some(body) = body else { return Ok((None, 0)) };
        let body = whole(connection, key, body)?;
        Ok((Some(Stored::from(parsed(&body)?)), body.len()))
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
    let record = |(key, body)| {
        let body = whole(connection, &key, body)?;
        Ok((key, parsed(&body)?))
    };
    rows.map(|row| row.map_err(StoreError::from).and_then(record)).collect()
}

pub(super) fn parsed(body: &str) -> Result<Value, StoreError> {
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}
