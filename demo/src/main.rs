//! The demo page: a box to paste an article into, samples, and the live card beside it.

mod app;
mod excerpt;
mod export;
mod input;
mod link;
mod number;
mod options;
mod shortcuts;
mod state;
mod steps;

fn main() {
    app::mount();
}
