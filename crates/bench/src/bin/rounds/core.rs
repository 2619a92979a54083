//! Pins this program to one core.

#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) use linux::{pin, unpin};

#[cfg(any(target_os = "linux", target_os = "android"))]
mod linux {
    use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
    use nix::unistd::Pid;

    /// Pins this program to the last core that it may use. Returns the cores that it could use before.
    pub(crate) fn pin() -> Option<CpuSet> {
        let this = Pid::from_raw(0);
        let all = sched_getaffinity(this).ok()?;
        let last = (0..CpuSet::count()).rev().find(|core| all.is_set(*core) == Ok(true))?;
        let mut one = CpuSet::new();
        one.set(last).ok()?;
        sched_setaffinity(this, &one).ok()?;
        Some(all)
    }

    /// Lets this program, and those that it runs, use all cores again.
    pub(crate) fn unpin(all: Option<CpuSet>) {
        if let Some(all) = all {
            // If that fails, what it measures after this is measured on one core, and says so.
            let _has_failed = sched_setaffinity(Pid::from_raw(0), &all);
        }
    }
}

/// Does nothing, because the system cannot pin a program.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(crate) fn pin() -> Option<()> {
    None
}

/// Does nothing, because nothing was pinned.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(crate) fn unpin(_: Option<()>) {}
