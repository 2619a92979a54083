use std::hint::black_box;

/// One way to validate the bodies of a workload.
pub trait Contender {
    /// Validates a body, reads what is reported, and returns whether the body is valid.
    fn validate(&mut self, body: &[u8]) -> bool;

    /// Validates bodies one after the other. Returns how many are valid.
    fn validate_all(&mut self, bodies: &[Vec<u8>]) -> usize {
        bodies.iter().filter(|body| self.validate(black_box(body))).count()
    }
}
