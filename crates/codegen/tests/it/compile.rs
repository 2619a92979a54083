//! Code that must not compile, and the errors of the compiler.

#[test]
fn what_the_contract_forbids_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/compile/admitted.rs");
    cases.compile_fail("tests/compile/refused_*.rs");
}
