//! TLS: a certificate and its key, loaded from files and reloaded after a renewal.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, pem};
use tokio_rustls::rustls::{self, ServerConfig};
use tokio_rustls::server::TlsStream;

/// A certificate and its key, from files in PEM.
///
/// Supports TLS 1.2 and 1.3, with HTTP/1.1.
pub struct Tls {
    certificate: PathBuf,
    key: PathBuf,
    config: RwLock<Arc<ServerConfig>>,
}

impl fmt::Debug for Tls {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Tls").field("certificate", &self.certificate).field("key", &self.key).finish_non_exhaustive()
    }
}

/// Why a certificate or key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file has no certificate in it.
    #[error("there is no certificate in {}; add one in PEM, from BEGIN CERTIFICATE to END CERTIFICATE", .0.display())]
    NoCertificate(PathBuf),
    /// A file has no key in it.
    #[error("there is no private key in {}; add one in PEM, without a passphrase", .0.display())]
    NoKey(PathBuf),
    /// A file is not valid PEM.
    #[error("{} is not valid PEM; check that the file is complete", .0.display())]
    NotPem(PathBuf),
    /// The key does not match the certificate.
    #[error("the key in {} does not match the first certificate in {}; put the certificate of the server first", key.display(), certificate.display())]
    KeyMismatch {
        /// The file of the key.
        key: PathBuf,
        /// The file of the certificate.
        certificate: PathBuf,
    },
    /// The certificate or the key cannot be used.
    #[error("the certificate in {} or the key in {} cannot be used: {source}", certificate.display(), key.display())]
    Unusable {
        /// The file of the certificate.
        certificate: PathBuf,
        /// The file of the key.
        key: PathBuf,
        /// Why.
        source: rustls::Error,
    },
}

impl Tls {
    /// Loads the certificate, followed by its chain, and its key.
    ///
    /// # Errors
    ///
    /// [`TlsError`] names the file and what is wrong with it.
    ///
    /// ```
    /// use linecard_server::Tls;
    ///
    /// let missing = Tls::load("server.pem".as_ref(), "server.key".as_ref()).unwrap_err();
    /// assert!(missing.to_string().starts_with("cannot read server.pem: "));
    /// ```
    pub fn load(certificate: &Path, key: &Path) -> Result<Tls, TlsError> {
        let config = RwLock::new(config(certificate, key)?);
        Ok(Tls { certificate: certificate.to_owned(), key: key.to_owned(), config })
    }

    /// Loads the files again. Open connections keep the old certificate.
    ///
    /// # Errors
    ///
    /// The errors of [`load`](Tls::load). The old certificate is used until a reload succeeds.
    pub fn reload(&self) -> Result<(), TlsError> {
        let config = config(&self.certificate, &self.key)?;
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = config;
        Ok(())
    }

    /// Performs the TLS handshake. Returns the socket unchanged if the caller sends plain HTTP.
    pub(crate) async fn accept(&self, socket: TcpStream) -> io::Result<Result<TlsStream<TcpStream>, TcpStream>> {
        // TLS begins with the handshake record type, 22; an HTTP request begins with a letter.
        let mut first = [0];
        if socket.peek(&mut first).await? == 1 && first[0].is_ascii_alphabetic() {
            return Ok(Err(socket));
        }
        let config = Arc::clone(&self.config.read().unwrap_or_else(PoisonError::into_inner));
        TlsAcceptor::from(config).accept(socket).await.map(Ok)
    }
}

fn config(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let read =
        |path: &Path| std::fs::read(path).map_err(|source| TlsError::Unreadable { path: path.to_owned(), source });
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&read(certificate)?).collect();
    let chain = chain.map_err(|_| TlsError::NotPem(certificate.to_owned()))?;
    if chain.is_empty() {
        return Err(TlsError::NoCertificate(certificate.to_owned()));
    }
    let private = PrivateKeyDer::from_pem_slice(&read(key)?).map_err(|failure| match failure {
        pem::Error::NoItemsFound => TlsError::NoKey(key.to_owned()),
        _ => TlsError::NotPem(key.to_owned()),
    })?;
    let (certificate, key) = (certificate.to_owned(), key.to_owned());
    let made = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private));
    match made {
        Ok(mut config) => {
            config.alpn_protocols = vec![b"http/1.1".to_vec()];
            Ok(Arc::new(config))
        }
        Err(rustls::Error::InconsistentKeys(_)) => Err(TlsError::KeyMismatch { key, certificate }),
        Err(source) => Err(TlsError::Unusable { certificate, key, source }),
    }
}
