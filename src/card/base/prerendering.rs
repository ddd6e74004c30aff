//! Tells a card that it is made as HTML and shown before any script.

#[cfg(feature = "render")]
use std::cell::Cell;

#[cfg(feature = "render")]
thread_local! {
    static IS_ON: Cell<bool> = const { Cell::new(false) };
}

/// Returns `true` inside of [`prerender`].
pub(crate) fn is_prerendering() -> bool {
    #[cfg(feature = "render")]
    return IS_ON.get();
    #[cfg(not(feature = "render"))]
    false
}

/// Calls a function that renders cards to HTML.
#[cfg(feature = "render")]
pub(crate) fn prerender<T>(render: impl FnOnce() -> T) -> T {
    /// Puts the former value back, also after a panic.
    struct Before(bool);
    impl Drop for Before {
        fn drop(&mut self) {
            IS_ON.set(self.0);
        }
    }
    let _before = Before(IS_ON.replace(true));
    render()
}
