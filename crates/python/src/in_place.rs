//! Validates a dict where it is, without writing it as JSON. What cannot be read so is written by `writer.rs`, and its text is validated.
//!
//! The pointers are borrowed, so the dict must not change during the validation. Three things ensure it:
//!
//! - This thread holds the lock of the interpreter. A Python without that lock is built without this module.
//! - The functions called here run no Python code, because each value is exactly of a built-in type.
//! - The garbage collector, which can run Python code, is off.

#![allow(unsafe_code, reason = "pyo3 makes an owner of each key and value, which takes longer than their validation")]

use crate::writer::exactly;
use linecard_contract::{JsonType, Method, Object, Options, Report, TreeValue, Unreadable, validate_tree};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::marker::PhantomData;
use std::{ptr, slice, str};

/// Validates a dict. None if its text has to be validated.
pub(crate) fn validated(
    options: &Options,
    object: &'static Object,
    method: Method,
    body: &Bound<'_, PyDict>,
) -> Option<Report> {
    let _paused = Paused::new(body.py());
    validate_tree(options, object, method, Value::new(body.as_ptr()))
}

/// Validates a dict, and copies one that has findings.
pub(crate) fn validated_and_copied<'py>(
    options: &Options,
    object: &'static Object,
    method: Method,
    body: &Bound<'py, PyDict>,
) -> PyResult<Option<(Report, Option<Bound<'py, PyDict>>)>> {
    let _paused = Paused::new(body.py());
    let Some(report) = validate_tree(options, object, method, Value::new(body.as_ptr())) else { return Ok(None) };
    let copy = if report.findings().len() > 0 { Some(copied(body)?) } else { None };
    Ok(Some((report, copy)))
}

/// Copies a dict that was validated here, with the dicts and lists in it. What else is in it does not change.
fn copied<'py>(body: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    let copy = body.copy()?;
    let mut at = 0;
    let (mut name, mut value) = (ptr::null_mut(), ptr::null_mut());
    // Sound: the copy is ours, and gets no other names while it is read. Its names and values live in `body` too.
    while unsafe { ffi::PyDict_Next(copy.as_ptr(), &raw mut at, &raw mut name, &raw mut value) } == 1 {
        if let Some(inner) = copy_of(Value::new(value), body.py())? {
            let name = unsafe { Bound::from_borrowed_ptr(body.py(), name) };
            copy.set_item(name, inner)?;
        }
    }
    Ok(copy)
}

/// Returns a copy of a value, unless it never changes.
fn copy_of<'py>(value: Value<'_>, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
    if !value.is_dict() && !value.is_list() {
        return Ok(None);
    }
    // Sound: the object is alive.
    let value = unsafe { Bound::from_borrowed_ptr(py, value.pointer) };
    if let Some(members) = exactly::<PyDict>(&value) {
        return copied(members).map(|copy| Some(copy.into_any()));
    }
    let Some(items) = exactly::<PyList>(&value) else { return Ok(None) };
    let copy = items.get_slice(0, items.len());
    let mut left = Value::new(items.as_ptr()).items();
    let mut index = 0;
    while let Some(item) = Value::next_item(&mut left) {
        if let Some(inner) = copy_of(item, py)? {
            copy.set_item(index, inner)?;
        }
        index += 1;
    }
    Ok(Some(copy.into_any()))
}

/// The collector of garbage, which is off until this is dropped.
struct Paused<'py> {
    was_on: bool,
    // The collector belongs to the interpreter, whose lock we have.
    lock: PhantomData<Python<'py>>,
}

impl<'py> Paused<'py> {
    fn new(_: Python<'py>) -> Paused<'py> {
        // Sound: it changes a flag of the interpreter, whose lock we have.
        Paused { was_on: unsafe { ffi::PyGC_Disable() } == 1, lock: PhantomData }
    }
}

impl Drop for Paused<'_> {
    fn drop(&mut self) {
        if self.was_on {
            // Sound: as above.
            unsafe { ffi::PyGC_Enable() };
        }
    }
}

/// A value in a dict. Its pointer is that of a live object for as long as the dict is not changed.
#[derive(Clone, Copy)]
struct Value<'t> {
    pointer: *mut ffi::PyObject,
    dict: PhantomData<&'t PyDict>,
}

impl<'t> Value<'t> {
    fn new(pointer: *mut ffi::PyObject) -> Value<'t> {
        Value { pointer, dict: PhantomData }
    }

    /// Returns whether the value is exactly of a type.
    #[inline]
    fn is(self, of: *mut ffi::PyTypeObject) -> bool {
        // Sound: the object is alive.
        unsafe { ffi::Py_IS_TYPE(self.pointer, of) == 1 }
    }

    #[inline]
    fn is_text(self) -> bool {
        self.is(&raw mut ffi::PyUnicode_Type)
    }

    #[inline]
    fn is_dict(self) -> bool {
        self.is(&raw mut ffi::PyDict_Type)
    }

    #[inline]
    fn is_list(self) -> bool {
        self.is(&raw mut ffi::PyList_Type)
    }

    #[inline]
    fn is_integer(self) -> bool {
        self.is(&raw mut ffi::PyLong_Type)
    }

    #[inline]
    fn is_float(self) -> bool {
        self.is(&raw mut ffi::PyFloat_Type)
    }

    /// Returns the characters of a value that is exactly a text.
    #[inline]
    fn characters(self) -> Result<&'t str, Unreadable> {
        let mut length = 0;
        // Sound: the object is alive and a text, which keeps its UTF-8 for as long as it lives.
        unsafe {
            let bytes = ffi::PyUnicode_AsUTF8AndSize(self.pointer, &raw mut length);
            if bytes.is_null() {
                // Half a surrogate pair.
                ffi::PyErr_Clear();
                return Err(Unreadable);
            }
            Ok(str::from_utf8_unchecked(slice::from_raw_parts(bytes.cast(), length.unsigned_abs())))
        }
    }
}

/// The members of a dict that are left.
struct Members {
    dict: *mut ffi::PyObject,
    at: ffi::Py_ssize_t,
}

/// The items of a list that are left.
struct Items {
    list: *mut ffi::PyObject,
    at: ffi::Py_ssize_t,
    end: ffi::Py_ssize_t,
}

impl<'t> TreeValue<'t> for Value<'t> {
    type Members = Members;
    type Items = Items;

    #[inline]
    fn json_type(self) -> JsonType {
        if self.is_dict() {
            JsonType::Object
        } else if self.is_list() {
            JsonType::Array
        } else if self.is_text() {
            JsonType::String
        } else if self.is_integer() || self.is_float() {
            JsonType::Number
        } else if self.is(&raw mut ffi::PyBool_Type) {
            JsonType::Boolean
        // Sound: it is a constant of the interpreter, which runs.
        } else if self.pointer == unsafe { ffi::Py_None() } {
            JsonType::Null
        } else {
            JsonType::Nothing
        }
    }

    /// There are none if the value is not exactly a dict.
    #[inline]
    fn members(self) -> Members {
        Members { dict: if self.is_dict() { self.pointer } else { ptr::null_mut() }, at: 0 }
    }

    #[inline]
    fn next_member(members: &mut Members) -> Result<Option<(&'t str, Self)>, Unreadable> {
        if members.dict.is_null() {
            return Ok(None);
        }
        let (mut name, mut value) = (ptr::null_mut(), ptr::null_mut());
        // Sound: the object is alive and a dict, and it does not change during the validation.
        if unsafe { ffi::PyDict_Next(members.dict, &raw mut members.at, &raw mut name, &raw mut value) } == 0 {
            return Ok(None);
        }
        let name = Value::new(name);
        if !name.is_text() {
            return Err(Unreadable);
        }
        Ok(Some((name.characters()?, Value::new(value))))
    }

    /// There are none if the value is not exactly a list.
    #[inline]
    fn items(self) -> Items {
        // Sound: the object is alive and a list.
        let end = if self.is_list() { unsafe { ffi::PyList_Size(self.pointer) } } else { 0 };
        Items { list: self.pointer, at: 0, end }
    }

    #[inline]
    fn next_item(items: &mut Items) -> Option<Self> {
        if items.at >= items.end {
            return None;
        }
        // Sound: the object is alive and a list, it does not change during the validation, and the index is within it.
        let item = unsafe { ffi::PyList_GetItem(items.list, items.at) };
        items.at += 1;
        (!item.is_null()).then(|| Value::new(item))
    }

    #[inline]
    fn boolean(self) -> Option<bool> {
        // Sound: they are constants of the interpreter, which runs.
        let (yes, no) = unsafe { (ffi::Py_True(), ffi::Py_False()) };
        if self.pointer == yes {
            Some(true)
        } else if self.pointer == no {
            Some(false)
        } else {
            None
        }
    }

    #[inline]
    fn integer(self) -> Result<Option<i64>, Unreadable> {
        if !self.is_integer() {
            return if self.is_float() { Err(Unreadable) } else { Ok(None) };
        }
        let mut overflow = 0;
        // Sound: the object is alive and a whole number. One that does not fit makes no exception.
        let number = unsafe { ffi::PyLong_AsLongLongAndOverflow(self.pointer, &raw mut overflow) };
        if overflow == 0 { Ok(Some(number)) } else { Err(Unreadable) }
    }

    fn is_written(self) -> bool {
        // Sound: the object is alive and a float.
        self.integer().is_ok() || self.is_float() && unsafe { ffi::PyFloat_AsDouble(self.pointer) }.is_finite()
    }

    #[inline]
    fn text(self) -> Result<Option<&'t str>, Unreadable> {
        if self.is_text() { self.characters().map(Some) } else { Ok(None) }
    }
}
