//! Says how an extension of Python is linked on macOS, and whether the Python has the global lock.
//! On other systems, nothing is linked in another way.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
    pyo3_build_config::use_pyo3_cfgs();
}
