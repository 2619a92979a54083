//! Batches of Arrow: bodies in a column, validated without a copy.
//!
//! The batch comes and goes over the C data interface, so that pyarrow, Spark, Polars and others can pass theirs.

use crate::validator::{MaxBody, Validator, options};
use crate::{error::UNKNOWN_NAME, names};
use arrow_array::builder::StringBuilder;
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, BooleanArray, ListArray, RecordBatch, RecordBatchReader, StructArray};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use linecard_contract::{Report, nearest, validate_into, validate_with};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3_arrow::input::AnyRecordBatch;
use pyo3_arrow::{PyRecordBatch, PyRecordBatchReader};
use std::sync::Arc;

/// The parts of a finding, each a text.
const PARTS: [&str; 4] = ["severity", "rule", "pointer", "message"];

/// Validates the bodies of a column.
///
/// Returns a batch, or a stream of batches, as what was given. Its columns are those of `keep`, then `valid` and `findings`. Both
/// are null if the body is null.
#[pyfunction]
#[pyo3(signature = (data, object, method, *, column="body", keep=Vec::new(), max_body=None, release=None))]
#[allow(clippy::needless_pass_by_value, clippy::too_many_arguments, reason = "arguments of Python")]
pub(crate) fn validate_arrow<'py>(
    py: Python<'py>,
    data: AnyRecordBatch,
    object: &str,
    method: &str,
    column: &str,
    keep: Vec<String>,
    max_body: Option<MaxBody>,
    release: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let (object, method) = names::target(py, object, method)?;
    let validator = Validator::new(object, method, options(py, max_body, release)?);
    match data {
        AnyRecordBatch::RecordBatch(batch) => {
            let batch = batch.into_inner();
            let plan = Plan::new(py, &batch.schema(), validator, column, &keep)?;
            let done = py.detach(|| plan.validate(&batch)).map_err(|error| PyValueError::new_err(error.to_string()))?;
            Ok(Bound::new(py, PyRecordBatch::new(done))?.into_any())
        }
        AnyRecordBatch::Stream(stream) => {
            let reader = stream.into_reader()?;
            let plan = Plan::new(py, &reader.schema(), validator, column, &keep)?;
            let reader = PyRecordBatchReader::new(Box::new(Validated { reader, plan }));
            Ok(Bound::new(py, reader)?.into_any())
        }
    }
}

/// What is made of a batch.
struct Plan {
    validator: Validator,
    /// The index of the column with the bodies.
    bodies: usize,
    kept: Vec<usize>,
    schema: SchemaRef,
}

impl Plan {
    fn new(py: Python<'_>, schema: &Schema, validator: Validator, column: &str, keep: &[String]) -> PyResult<Plan> {
        let index = |name: &str| {
            schema.index_of(name).map_err(|_| {
                let known = || schema.fields().iter().map(|field| field.name().as_str());
                let near = nearest(name, known());
                let hint =
                    names::did_you_mean(&near, &format!("the batch has {}", known().collect::<Vec<_>>().join(", ")));
                UNKNOWN_NAME.with(py, (format!("there is no column {}; {hint}", names::quoted(name)), near))
            })
        };
        let bodies = index(column)?;
        let given = schema.field(bodies).data_type();
        if !is_text(given) {
            return Err(PyTypeError::new_err(format!(
                "the column {} has the type {given}; a column of bodies has a string or binary type, so cast it",
                names::quoted(column)
            )));
        }
        let kept = keep.iter().map(|name| index(name)).collect::<PyResult<Vec<usize>>>()?;
        let mut fields: Vec<Field> = kept.iter().map(|index| schema.field(*index).clone()).collect();
        if let Some(taken) = fields.iter().find(|field| matches!(field.name().as_str(), "valid" | "findings")) {
            let message = format!("the result has a column {}; rename yours before it is kept", taken.name());
            return Err(PyValueError::new_err(message));
        }
        fields.push(Field::new("valid", DataType::Boolean, true));
        fields.push(Field::new("findings", DataType::List(item()), true));
        Ok(Plan { validator, bodies, kept, schema: Arc::new(Schema::new(fields)) })
    }

    /// Validates a batch. The kept columns are shared, not copied.
    fn validate(&self, batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let bodies = batch.column(self.bodies);
        let mut results = Results::new(bodies.len());
        let Validator { object, method, options } = &self.validator;
        let mut report = validate_with(options, object, *method, "");
        each_text(bodies, |text| match text {
            Some(text) => {
                validate_into(&mut report, options, object, *method, text);
                results.add(&report);
            }
            None => results.add_null(),
        })?;
        let mut columns: Vec<ArrayRef> = self.kept.iter().map(|index| batch.column(*index).clone()).collect();
        columns.extend(results.finish()?);
        RecordBatch::try_new(self.schema.clone(), columns)
    }
}

fn fields() -> Fields {
    PARTS.iter().map(|name| Field::new(*name, DataType::Utf8, false)).collect()
}

fn item() -> Arc<Field> {
    Arc::new(Field::new("item", DataType::Struct(fields()), false))
}

fn is_text(given: &DataType) -> bool {
    matches!(
        given,
        DataType::Utf8
            | DataType::LargeUtf8
            | DataType::Utf8View
            | DataType::Binary
            | DataType::LargeBinary
            | DataType::BinaryView
    )
}

/// Calls a function with the text of each row.
fn each_text(column: &ArrayRef, mut take: impl FnMut(Option<&[u8]>)) -> Result<(), ArrowError> {
    match column.data_type() {
        DataType::Utf8 => column.as_string::<i32>().iter().for_each(|text| take(text.map(str::as_bytes))),
        DataType::LargeUtf8 => column.as_string::<i64>().iter().for_each(|text| take(text.map(str::as_bytes))),
        DataType::Utf8View => column.as_string_view().iter().for_each(|text| take(text.map(str::as_bytes))),
        DataType::Binary => column.as_binary::<i32>().iter().for_each(take),
        DataType::LargeBinary => column.as_binary::<i64>().iter().for_each(take),
        DataType::BinaryView => column.as_binary_view().iter().for_each(take),
        other => return Err(ArrowError::SchemaError(format!("a batch has bodies of the type {other}"))),
    }
    Ok(())
}

/// The columns of the result.
struct Results {
    valid: Vec<Option<bool>>,
    /// How many findings each row has.
    lengths: Vec<usize>,
    parts: [StringBuilder; PARTS.len()],
    /// The texts of a finding, one after the other.
    text: String,
}

impl Results {
    fn new(rows: usize) -> Results {
        let (valid, lengths) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
        Results { valid, lengths, parts: std::array::from_fn(|_| StringBuilder::new()), text: String::new() }
    }

    fn add_null(&mut self) {
        self.valid.push(None);
        self.lengths.push(0);
    }

    fn add(&mut self, report: &Report) {
        self.valid.push(Some(report.is_valid()));
        self.lengths.push(report.findings().len());
        let [severities, rules, pointers, messages] = &mut self.parts;
        for finding in report.findings() {
            severities.append_value(finding.severity().as_str());
            self.text.clear();
            finding.rule().append_to(&mut self.text);
            rules.append_value(&self.text);
            self.text.clear();
            finding.append_pointer(&mut self.text);
            pointers.append_value(&self.text);
            self.text.clear();
            // Writing to memory never fails.
            let _ = finding.write_message(&mut self.text);
            messages.append_value(&self.text);
        }
    }

    fn finish(self) -> Result<[ArrayRef; 2], ArrowError> {
        let total: usize = self.lengths.iter().sum();
        if i32::try_from(total).is_err() {
            return Err(ArrowError::InvalidArgumentError(
                "a batch has too many findings; use smaller batches".to_owned(),
            ));
        }
        let parts = self.parts.map(|mut part| Arc::new(part.finish()) as ArrayRef).to_vec();
        let findings = StructArray::try_new(fields(), parts, None)?;
        let nulls: NullBuffer = self.valid.iter().map(Option::is_some).collect();
        let offsets = OffsetBuffer::from_lengths(self.lengths);
        let lists = ListArray::try_new(item(), offsets, Arc::new(findings), Some(nulls))?;
        Ok([Arc::new(BooleanArray::from(self.valid)), Arc::new(lists)])
    }
}

/// The batches of a stream, validated when they are taken.
struct Validated {
    reader: Box<dyn RecordBatchReader + Send>,
    plan: Plan,
}

impl Iterator for Validated {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.reader.next()?.and_then(|batch| self.plan.validate(&batch)))
    }
}

impl RecordBatchReader for Validated {
    fn schema(&self) -> SchemaRef {
        self.plan.schema.clone()
    }
}
