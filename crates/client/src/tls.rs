//! The settings of TLS.

use crate::error::Error;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore, crypto};
use std::sync::Arc;

/// Returns the settings of a client that trusts what the system trusts, and these certificates in PEM. The system is only asked if
/// the client uses TLS.
pub(crate) fn config(is_used: bool, pems: &[Vec<u8>]) -> Result<ClientConfig, Error> {
    let failed = |error: String| Error::Certificates(error);
    let mut roots = RootCertStore::empty();
    if is_used {
        let system = rustls_native_certs::load_native_certs();
        // A certificate of the system that cannot be read is left out, as everywhere.
        roots.add_parsable_certificates(system.certs);
    }
    for pem in pems {
        let mut is_any = false;
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| failed(error.to_string()))?;
            roots.add(certificate).map_err(|error| failed(error.to_string()))?;
            is_any = true;
        }
        if !is_any {
            return Err(failed("there is none in the PEM text".to_owned()));
        }
    }
    if is_used && roots.is_empty() {
        return Err(failed("the system trusts none; pass them with `root_certificates`".to_owned()));
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| failed(error.to_string()))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
