//! The browser page's entry point: mounts the demo where there is one.
mod demo;

fn main() {
    demo::mount();
}
