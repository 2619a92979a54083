//! Refusals of what the framework never sees.

use super::Refusal;
use linecard_contract::Api;
use std::time::SystemTime;

/// Writes a refusal as bytes.
pub(crate) trait OnClosedConnection {
    /// The complete response on a connection that is closed after it, for what the framework never sees.
    fn on_closed_connection(self, api: &Api) -> Vec<u8>;
}

impl OnClosedConnection for Refusal {
    fn on_closed_connection(self, api: &Api) -> Vec<u8> {
        let (head, body) = self.response(api).into_parts();
        let date = httpdate::fmt_http_date(SystemTime::now());
        let mut response = format!(
            "HTTP/1.1 {}\r\ncontent-length: {}\r\nconnection: close\r\ndate: {date}\r\n",
            head.status,
            body.len()
        )
        .into_bytes();
        for (name, value) in &head.headers {
            response.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        response.extend([b"\r\n", body.as_bytes()].concat());
        response
    }
}
