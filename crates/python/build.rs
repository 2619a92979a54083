//! Says how an extension of Python is linked on macOS. Elsewhere, it does nothing.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
