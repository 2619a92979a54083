//! TLS: the certificate of the listener, and the certificates that are trusted of an upstream.

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a certificate or a key cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    #[error("cannot read {}: {source}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file has no valid certificate.
    #[error("there is no valid certificate in {}; add one in PEM, from BEGIN CERTIFICATE to END CERTIFICATE", .0.display())]
    NoCertificate(PathBuf),
    /// A file has no valid key.
    #[error("there is no valid private key in {}; add one in PEM, without a passphrase", .0.display())]
    NoKey(PathBuf),
    /// The system has no certificates that are trusted.
    #[error("the system has no trusted certificates for the upstream; name a file of them with --upstream-ca")]
    NoRoots,
    /// The certificate and the key cannot be used together.
    #[error("the certificate in {} and the key in {} cannot be used: {source}", certificate.display(), key.display())]
    Unusable {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
        /// Why.
        source: rustls::Error,
    },
}

/// Returns the configuration of a listener, which offers HTTP/2 and HTTP/1.1.
pub(crate) fn of_listener(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let chain = certificates(certificate)?;
    let private = PrivateKeyDer::from_pem_slice(&read(key)?).map_err(|_| TlsError::NoKey(key.to_owned()))?;
    let made = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private));
    let mut config =
        made.map_err(|source| TlsError::Unusable { certificate: certificate.to_owned(), key: key.to_owned(), source })?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// Returns the configuration for an upstream: trusts the certificates in a file, or those of the system.
pub(crate) fn of_upstream(trusted: Option<&Path>) -> Result<ClientConfig, TlsError> {
    let mut roots = RootCertStore::empty();
    let (added, _) = if let Some(file) = trusted {
        roots.add_parsable_certificates(certificates(file)?)
    } else {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs)
    };
    if added == 0 {
        return Err(trusted.map_or(TlsError::NoRoots, |file| TlsError::NoCertificate(file.to_owned())));
    }
    Ok(client(roots))
}

/// Returns the configuration for an upstream without TLS: nothing is trusted.
pub(crate) fn of_nothing() -> ClientConfig {
    client(RootCertStore::empty())
}

fn client(roots: RootCertStore) -> ClientConfig {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        // The provider has cipher suites for both versions.
        .expect("ring supports TLS 1.2 and 1.3")
        .with_root_certificates(roots)
        .with_no_client_auth()
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&read(file)?).collect();
    all.ok().filter(|all| !all.is_empty()).ok_or_else(|| TlsError::NoCertificate(file.to_owned()))
}

fn read(file: &Path) -> Result<Vec<u8>, TlsError> {
    std::fs::read(file).map_err(|source| TlsError::Unreadable { file: file.to_owned(), source })
}
