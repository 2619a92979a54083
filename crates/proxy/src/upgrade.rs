//! Upgrades to another protocol, such as WebSocket: both sides are connected, and their bytes pass untouched.

use crate::body::{AnyBody, Passed};
use crate::headers::{forward, remove_hop_by_hop};
use crate::peer::Peer;
use crate::proxy::Proxy;
use crate::upstream::Failure;
use http::header::{self, HeaderMap, HeaderValue};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use tokio::io::copy_bidirectional;
use tracing::debug;

/// The result of an upgrade.
pub(crate) enum Upgraded {
    /// Both sides speak another protocol now; this is the response that says so.
    Tunnel(Response<AnyBody>),
    /// The upstream does not upgrade.
    Refused(Response<Incoming>),
}

/// Passes a request on that asks for an upgrade.
pub(crate) async fn upgrade(
    proxy: &Proxy,
    peer: &Peer,
    mut request: Request<Incoming>,
    protocol: HeaderValue,
) -> Result<Upgraded, Failure> {
    let client = hyper::upgrade::on(&mut request);
    let (mut head, body) = request.into_parts();
    let host = forward(&mut head.headers, &head.uri, head.version, peer);
    proxy.0.upstream.address(&mut head, host)?;
    head.extensions.clear();
    ask(&mut head.headers, protocol);
    let request = Request::from_parts(head, Passed::unread(body).boxed_unsync());
    let mut response = proxy.0.upstream.send_upgrade(request).await?;
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        return Ok(Upgraded::Refused(response));
    }
    let upstream = hyper::upgrade::on(&mut response);
    tokio::spawn(tunnel(proxy.clone(), peer.clone(), client, upstream));
    let (mut head, _) = response.into_parts();
    let protocol = head.headers.get(header::UPGRADE).cloned();
    remove_hop_by_hop(&mut head.headers);
    if let Some(protocol) = protocol {
        ask(&mut head.headers, protocol);
    }
    let nothing = Empty::new().map_err(|never| match never {}).boxed_unsync();
    Ok(Upgraded::Tunnel(Response::from_parts(head, nothing)))
}

fn ask(headers: &mut HeaderMap, protocol: HeaderValue) {
    headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
    headers.insert(header::UPGRADE, protocol);
}

/// Copies bytes between both sides until both have ended. The connection keeps its place meanwhile.
async fn tunnel(proxy: Proxy, peer: Peer, client: OnUpgrade, upstream: OnUpgrade) {
    let _counted = proxy.0.metrics.tunnel();
    match tokio::try_join!(client, upstream) {
        Ok((client, upstream)) => {
            let (mut client, mut upstream) = (TokioIo::new(client), TokioIo::new(upstream));
            if let Err(error) = copy_bidirectional(&mut client, &mut upstream).await {
                debug!(%error, "a tunnel ends early");
            }
        }
        Err(error) => debug!(%error, "an upgrade fails"),
    }
    drop(peer);
}
