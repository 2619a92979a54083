//! What paths of operations begin with.

/// Why a text is not a base path.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a base path begins with a slash; write a path such as /gateway/v1/")]
pub struct BadBasePath;

/// Returns the base path of a text, with a slash at its end: this is the form that paths of operations are compared with.
///
/// ```
/// use linecard_config::base_path;
///
/// assert_eq!(base_path("/gateway/v1").unwrap(), "/gateway/v1/");
/// assert_eq!(base_path("/gateway/v1/").unwrap(), "/gateway/v1/");
/// assert!(base_path("gateway/v1/").is_err());
/// ```
///
/// # Errors
///
/// [`BadBasePath`] if the text does not begin with a slash.
pub fn base_path(text: &str) -> Result<String, BadBasePath> {
    match text {
        _ if !text.starts_with('/') => Err(BadBasePath),
        _ if text.ends_with('/') => Ok(text.to_owned()),
        _ => Ok(format!("{text}/")),
    }
}
