// A constant out of range does not compile.

use linecard_types::call_processing_policies::Put;

fn main() {
    let _ = Put::default().max_simultaneous_calls(0);
    let _ = Put::default().max_simultaneous_calls(linecard_types::Ranged::<0, 9>::of::<1>());
}
