//! The callers that addresses belong to.

use std::net::IpAddr;

/// Returns the address that all addresses of a caller are counted as: an IPv6 caller has the first 64 bits to itself, and an
/// IPv4 address may be written as an IPv6 one.
pub(crate) fn caller_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::from((address.to_bits() >> 64 << 64).to_be_bytes()),
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_has_the_first_64_bits_of_an_ipv6_address() {
        let caller = |address: &str| caller_of(address.parse().unwrap());
        assert_eq!(caller("2001:db8::1"), caller("2001:db8::2:3"));
        assert_ne!(caller("2001:db8::1"), caller("2001:db8:0:1::1"));
        assert_eq!(caller("::ffff:192.0.2.1"), caller("192.0.2.1"));
        assert_ne!(caller("192.0.2.2"), caller("192.0.2.1"));
    }
}
