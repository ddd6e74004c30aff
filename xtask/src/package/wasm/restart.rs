//! wasm-bindgen's bindings, changed to make a fresh instance after a panic.

use anyhow::{Result, ensure};

/// Passages of the bindings, each with its replacement.
const RESTART: [(&str, &str); 2] = [
    // A listener or a timer of the previous instance is called. A few may be left on the page.
    ("throw new Error('Cannot invoke closure from previous WASM instance');", "return;"),
    // This function does not exist in our WebAssembly, and the first instance does not call it
    // either.
    ("    wasm.__wbindgen_start();\n}", "}"),
];

/// Returns the bindings with a `__wbg_reset_state` that works.
pub fn able_to_restart(bindings: &str) -> Result<String> {
    RESTART.iter().try_fold(bindings.to_owned(), |bindings, (written, wanted)| {
        ensure!(bindings.contains(written), "wasm-bindgen no longer writes `{written}`");
        Ok(bindings.replace(written, wanted))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restart_calls_nothing_that_is_not_there() {
        let [(old, _), (start, _)] = RESTART;
        let bindings = able_to_restart(&format!("if (old) {{ {old} }}\nfunction reset() {{\n{start}")).unwrap();
        assert_eq!(bindings, "if (old) { return; }\nfunction reset() {\n}");
        assert!(able_to_restart("if (old) {}").is_err());
    }
}
