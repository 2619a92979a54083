//! Parses the URL of a `PostgreSQL` database.

use super::super::StoreError;
use percent_encoding::percent_decode_str;
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    ClientConfig, DigitallySignedStruct, Error as TlsError, RootCertStore, SignatureScheme, WantsVerifier,
};

/// The default timeout for a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// The default maximum number of connections of a server.
const CONNECTIONS: usize = 16;

/// A parsed URL.
pub(super) struct Address {
    pub(super) config: Config,
    pub(super) tls: ClientConfig,
    /// The maximum number of connections.
    pub(super) connections: usize,
    /// How long opening a connection may take, over all hosts.
    pub(super) timeout: Duration,
    /// The URL without its password.
    pub(super) name: String,
}

/// The parameters of a URL that this module handles, and `tokio-postgres` does not.
#[derive(Default)]
struct Parameters {
    mode: Mode,
    authorities: Option<String>,
    certificate: Option<String>,
    key: Option<String>,
    connections: Option<usize>,
}

/// Whether the connection is encrypted, and whether the certificate of the server is verified.
#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum Mode {
    Disable,
    #[default]
    Prefer,
    Verify,
}

/// An error in a URL. The message holds only names of parameters, because the URL may hold a password.
fn wrong(reason: impl Into<String>) -> StoreError {
    StoreError::Address { reason: reason.into() }
}

impl Address {
    pub(super) fn of(url: &str) -> Result<Address, StoreError> {
        let after = url.split_once("://").map_or("", |(_, after)| after);
        let authority = after.split(['/', '?', '#']).next().unwrap_or_default();
        let others = after.strip_prefix(authority).unwrap_or_default();
        if authority.matches('@').count() > 1 || others.contains(['@', '#']) {
            return Err(wrong("encode @ as %40, / as %2F, ? as %3F and # as %23 in a name or a password"));
        }
        let (address, parameters) = url.split_once('?').unwrap_or((url, ""));
        let (own, others) = Parameters::of(parameters)?;
        let mut config: Config =
            format!("{address}?{}", others.join("&")).parse().map_err(|failure: tokio_postgres::Error| {
                let source = std::error::Error::source(&failure).map(ToString::to_string);
                wrong(source.unwrap_or_else(|| failure.to_string()))
            })?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(wrong("it has no host"));
        }
        if config.get_user().is_none() {
            return Err(wrong("it has no user"));
        }
        config.ssl_mode(match own.mode {
            Mode::Disable => SslMode::Disable,
            Mode::Prefer => SslMode::Prefer,
            Mode::Verify => SslMode::Require,
        });
        let of_one_host = *config.get_connect_timeout().unwrap_or(&CONNECT);
        config.connect_timeout(of_one_host);
        // Each host may take the whole timeout, and the login takes it once more.
        let hosts = config.get_hosts().len().max(config.get_hostaddrs().len());
        let timeout = of_one_host.saturating_mul(u32::try_from(hosts).unwrap_or(u32::MAX).saturating_add(1));
        if config.get_application_name().is_none() {
            config.application_name("linecard");
        }
        let name = name(&config);
        Ok(Address { tls: own.tls()?, connections: own.connections.unwrap_or(CONNECTIONS), config, timeout, name })
    }
}

/// The URL without its password.
fn name(config: &Config) -> String {
    let port = |number: usize| config.get_ports().get(number).or(config.get_ports().first()).copied().unwrap_or(5432);
    let hosts = config.get_hosts().iter().enumerate().map(|(number, host)| match host {
        Host::Tcp(host) if host.contains(':') => format!("[{host}]:{}", port(number)),
        Host::Tcp(host) => format!("{host}:{}", port(number)),
        #[cfg(unix)]
        Host::Unix(folder) => format!("{}:{}", folder.display(), port(number)),
    });
    let hosts: Vec<String> = hosts.collect();
    let user = config.get_user().unwrap_or_default();
    format!("postgres://{user}@{}/{}", hosts.join(","), config.get_dbname().unwrap_or(user))
}

impl Parameters {
    /// Separates the parameters that this module handles from the others.
    fn of(parameters: &str) -> Result<(Parameters, Vec<&str>), StoreError> {
        let (mut own, mut others) = (Parameters::default(), Vec::new());
        for parameter in parameters.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let value =
                percent_decode_str(value).decode_utf8().map_err(|_| wrong(format!("{name} is not valid UTF-8")))?;
            match name {
                "sslmode" => {
                    own.mode = match &*value {
                        "disable" => Mode::Disable,
                        "prefer" => Mode::Prefer,
                        "require" | "verify-ca" | "verify-full" => Mode::Verify,
                        _ => {
                            return Err(wrong("sslmode must be disable, prefer, require, verify-ca or verify-full"));
                        }
                    }
                }
                "sslrootcert" => own.authorities = Some(value.into_owned()),
                "sslcert" => own.certificate = Some(value.into_owned()),
                "sslkey" => own.key = Some(value.into_owned()),
                "pool_size" => {
                    let number = value.parse().ok().filter(|number| (1..=1000).contains(number));
                    own.connections = Some(number.ok_or_else(|| wrong("pool_size must be a number from 1 to 1000"))?);
                }
                _ => others.push(parameter),
            }
        }
        Ok((own, others))
    }

    fn tls(&self) -> Result<ClientConfig, StoreError> {
        let provider = Arc::new(ring::default_provider());
        let unusable = |failure: TlsError| wrong(format!("TLS cannot be used: {failure}"));
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
        let builder = builder.with_safe_default_protocol_versions().map_err(unusable)?;
        let builder = match self.mode {
            Mode::Disable => builder.with_root_certificates(RootCertStore::empty()),
            Mode::Prefer => {
                builder.dangerous().with_custom_certificate_verifier(Arc::new(AnyServer(Arc::clone(&provider))))
            }
            Mode::Verify => self.verifying(builder)?,
        };
        match (&self.certificate, &self.key) {
            (Some(certificate), Some(key)) => {
                let chain = certificates("sslcert", certificate)?;
                let key = PrivateKeyDer::from_pem_file(key)
                    .map_err(|failure| wrong(format!("the file of sslkey cannot be read: {failure}")))?;
                builder.with_client_auth_cert(chain, key).map_err(unusable)
            }
            (None, None) => Ok(builder.with_no_client_auth()),
            _ => Err(wrong("sslcert and sslkey need each other")),
        }
    }

    /// Verifies the certificate of the server, with the authorities of `sslrootcert` or of the system.
    fn verifying(
        &self,
        builder: tokio_rustls::rustls::ConfigBuilder<ClientConfig, WantsVerifier>,
    ) -> Result<
        tokio_rustls::rustls::ConfigBuilder<ClientConfig, tokio_rustls::rustls::client::WantsClientCert>,
        StoreError,
    > {
        let mut roots = RootCertStore::empty();
        let found = match &self.authorities {
            Some(file) => certificates("sslrootcert", file)?,
            None => rustls_native_certs::load_native_certs().certs,
        };
        let (added, _) = roots.add_parsable_certificates(found);
        if added == 0 {
            return Err(wrong("the system trusts no certificate authority; name a file with one in sslrootcert=FILE"));
        }
        Ok(builder.with_root_certificates(roots))
    }
}

fn certificates(parameter: &str, file: &str) -> Result<Vec<CertificateDer<'static>>, StoreError> {
    CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect)
        .map_err(|failure| wrong(format!("the file of {parameter} cannot be read: {failure}")))
}

/// Accepts any certificate, as `sslmode=prefer` does. This protects against eavesdropping, not against impersonation.
#[derive(Debug)]
struct AnyServer(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyServer {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls12_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls13_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
