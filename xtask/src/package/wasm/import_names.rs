//! Short names for what the WebAssembly imports.
//!
//! wasm-bindgen gives each function a hash, which stands in the WebAssembly and in the bindings and
//! which no compressor makes smaller: 5 kB with brotli.

use std::convert::Infallible;

use anyhow::{Result, ensure};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Import, Imports, Parser};

/// The name of the bindings as a module.
const MODULE: &str = "a";

/// The long names of the bindings and of their functions.
#[derive(Default)]
struct LongNames {
    module: String,
    functions: Vec<String>,
}

/// Returns the WebAssembly and its bindings, which call each other by short names.
pub fn shortened(wasm: &[u8], bindings: &str) -> Result<(Vec<u8>, String)> {
    let mut long = LongNames::default();
    let mut module = Module::new();
    long.parse_core_module(&mut module, Parser::new(0), wasm)?;
    let mut bindings = bindings.replace(&format!("\"{}\": ", long.module), &format!("\"{MODULE}\": "));
    for (at, function) in long.functions.iter().enumerate() {
        let defined = format!(" {function}: function");
        ensure!(bindings.matches(&defined).count() == 1, "the bindings do not define {function} once");
        bindings = bindings.replace(&defined, &format!(" {}: function", short(at)));
    }
    Ok((module.finish(), bindings))
}

impl Reencode for LongNames {
    type Error = Infallible;

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error> {
        match imports {
            Imports::Single(_, import) if import.module.ends_with("_bg.js") => {
                let name = short(self.functions.len());
                import.module.clone_into(&mut self.module);
                self.functions.push(import.name.to_owned());
                let short = Import { module: MODULE, name: &name, ..import };
                utils::parse_imports(self, section, Imports::Single(0, short))
            }
            // The others are from modules of the package.
            _ => utils::parse_imports(self, section, imports),
        }
    }
}

/// Returns the name of an imported function by its number.
fn short(number: usize) -> String {
    format!("f{number}")
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, TypeSection};

    use super::*;

    /// Returns a file that imports two functions.
    fn file(module: &str, function: &str) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(module, function, EntityType::Function(0));
        imports.import("./own.js", "share", EntityType::Function(0));
        let mut file = Module::new();
        file.section(&types).section(&imports);
        file.finish()
    }

    #[test]
    fn both_files_have_the_short_names() {
        let bindings = "{\n    __wbg_log_01: function() {},\n}\n{ \"./a_bg.js\": import0 }";
        let (wasm, bindings) = shortened(&file("./a_bg.js", "__wbg_log_01"), bindings).unwrap();
        assert_eq!(wasm, file("a", "f0"));
        assert_eq!(bindings, "{\n    f0: function() {},\n}\n{ \"a\": import0 }");
    }

    #[test]
    fn bindings_of_another_form_are_refused() {
        assert!(shortened(&file("./a_bg.js", "b"), "const c = 1;").is_err());
    }
}
