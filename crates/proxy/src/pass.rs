//! Requests that are not of the API: they pass as they come, in both directions.

use crate::api_exchange::send;
use crate::body::{AnyBody, Passed, Progress, own};
use crate::headers::{remove_hop_by_hop, upgrade as upgrade_of};
use crate::peer::Peer;
use crate::proxy::{Proxy, ResponseWatch};
use crate::reasons::{no_response, no_tunnel, unasked_upgrade};
use crate::upgrade::{Upgraded, upgrade};
use http::header::{self, HeaderValue};
use http::{Method, Request, Response, StatusCode, Version};
use http_body_util::BodyExt;
use hyper::body::Incoming;

/// The operation in the log and the metrics.
const NONE: &str = "none";

/// Passes a request on.
pub(crate) async fn pass(proxy: &Proxy, peer: &Peer, mut request: Request<Incoming>) -> Response<AnyBody> {
    let inner = &proxy.0;
    inner.metrics.passed();
    let api = inner.validation.api;
    if request.method() == Method::CONNECT {
        return no_tunnel().response(api).map(own);
    }
    if is_last_hop(&mut request) {
        return Response::new(own(""));
    }
    let protocol = upgrade_of(request.headers()).filter(|_| request.version() < Version::HTTP_2);
    let sent = if let Some(protocol) = protocol {
        match upgrade(proxy, peer, request, protocol).await {
            Ok(Upgraded::Tunnel(response)) => return response,
            Ok(Upgraded::Refused(response)) => Ok(response),
            Err(failure) => Err(failure),
        }
    } else {
        let progress = Progress::default();
        let request = request.map(|body| Passed::unread(body).followed(&progress).boxed_unsync());
        send(&inner.upstream, peer, request, &progress).await
    };
    match sent {
        Ok(response) if response.status() == StatusCode::SWITCHING_PROTOCOLS => {
            unasked_upgrade().response(api).map(own)
        }
        Ok(response) => {
            let (mut head, body) = response.into_parts();
            remove_hop_by_hop(&mut head.headers);
            head.version = Version::HTTP_11;
            let watch = ResponseWatch { proxy: proxy.clone(), operation: NONE };
            Response::from_parts(head, Passed::unread(body).watched(watch).boxed_unsync())
        }
        Err(failure) => {
            inner.observe_failure(NONE, &failure);
            no_response(&failure).response(api).map(own)
        }
    }
}

/// Counts `Max-Forwards` of OPTIONS and TRACE down, as RFC 9110 (7.6.2) has it. Returns whether it allows no further hop.
fn is_last_hop(request: &mut Request<Incoming>) -> bool {
    if ![Method::OPTIONS, Method::TRACE].contains(request.method()) {
        return false;
    }
    let hops = request.headers().get(header::MAX_FORWARDS).and_then(|hops| hops.to_str().ok()?.parse::<u32>().ok());
    match hops {
        None => false,
        Some(0) => true,
        Some(hops) => {
            request.headers_mut().insert(header::MAX_FORWARDS, HeaderValue::from(hops - 1));
            false
        }
    }
}
