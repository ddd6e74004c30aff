//! The WebAssembly and what wasm-bindgen writes around it, without the long names by which they know each other.
//!
//! Every function that is imported has a hash in its name, which no compressor makes smaller, and it stands in both files.

use anyhow::{Context, Result, ensure};

/// Number of the section with the imports, by the [binary format](https://webassembly.github.io/spec/core/binary/modules.html).
const IMPORTS: u8 = 2;
/// Bytes before the first section.
const PREAMBLE: usize = 8;
/// What the module that is imported from is called.
const MODULE: &str = "a";

/// The WebAssembly and its glue with short names, the glue without comments and indentation.
pub fn shortened(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (mut out, mut rest) =
        wasm.split_at_checked(PREAMBLE).map(|(head, rest)| (head.to_vec(), rest)).context("short")?;
    let mut glue: String = glue
        .lines()
        .map(str::trim_start)
        .filter(|line| !is_comment(line))
        .fold(String::from("\n"), |glue, line| glue + line + "\n");
    while let Some((&id, after)) = rest.split_first() {
        rest = after;
        let length = number(&mut rest)?;
        let section = take(&mut rest, length)?;
        let section = if id == IMPORTS { imports(section, &mut glue)? } else { section.to_vec() };
        out.push(id);
        push_number(&mut out, section.len());
        out.extend(section);
    }
    Ok((out, glue.trim_start().to_owned()))
}

/// What the glue does otherwise than it should when it makes a fresh instance, and what it should do.
const RESTART: [(&str, &str); 2] = [
    // A listener or a timer of the old instance is called: the page cannot help that a few are left.
    ("throw new Error('Cannot invoke closure from previous WASM instance');", "return;"),
    // Ours has no such function, and the first instance is made without it.
    ("    wasm.__wbindgen_start();\n}", "}"),
];

/// The glue whose `__wbg_reset_state` works for us.
pub fn able_to_restart(glue: &str) -> Result<String> {
    RESTART.iter().try_fold(glue.to_owned(), |glue, (written, wanted)| {
        ensure!(glue.contains(written), "the glue has no more `{written}`");
        Ok(glue.replace(written, wanted))
    })
}

/// The section of imports under new names, which the glue gets as well.
fn imports(mut section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let count = number(&mut section)?;
    push_number(&mut out, count);
    for at in 0..count {
        let (module, old) = (name(&mut section)?, name(&mut section)?);
        ensure!(take(&mut section, 1)? == [0], "{old} is imported and no function");
        let kind = number(&mut section)?;
        let (long, short) = (format!("\n{old}: function"), format!("f{at}"));
        // Else it comes from a module of the package, as it is.
        let of_glue = module.ends_with("_bg.js");
        if of_glue {
            ensure!(glue.matches(&long).count() == 1, "the glue does not define {old} as it used to");
            *glue = glue.replace(&long, &format!("\n{short}: function"));
            *glue = glue.replace(&format!("\"{module}\": "), &format!("\"{MODULE}\": "));
        }
        for name in if of_glue { [MODULE, &short] } else { [module, old] } {
            push_number(&mut out, name.len());
            out.extend(name.bytes());
        }
        out.push(0);
        push_number(&mut out, kind);
    }
    Ok(out)
}

/// A line of the comments that wasm-bindgen writes.
fn is_comment(line: &str) -> bool {
    ["//", "/**", "* ", "*/"].iter().any(|mark| line.starts_with(mark)) || line == "*" || line.is_empty()
}

/// An unsigned number of the binary format, in LEB128.
fn number(bytes: &mut &[u8]) -> Result<usize> {
    let mut number = 0;
    for shift in (0..32).step_by(7) {
        let byte = take(bytes, 1)?[0];
        number |= usize::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    anyhow::bail!("a number is too long")
}

fn push_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn name<'a>(bytes: &mut &'a [u8]) -> Result<&'a str> {
    let length = number(bytes)?;
    Ok(std::str::from_utf8(take(bytes, length)?)?)
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> Result<&'a [u8]> {
    let (head, rest) = bytes.split_at_checked(length).context("the WebAssembly ends early")?;
    *bytes = rest;
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports one function, and then a section of three bytes that is left alone.
    fn module(from: &str, name: &str) -> Vec<u8> {
        let mut imports = vec![1];
        for name in [from, name] {
            push_number(&mut imports, name.len());
            imports.extend(name.bytes());
        }
        imports.extend([0, 200, 1]);
        let mut module = b"\0asm\x01\0\0\0\x02".to_vec();
        push_number(&mut module, imports.len());
        module.extend(imports);
        module.extend([10, 3, 1, 2, 3]);
        module
    }

    #[test]
    fn both_files_get_the_short_names() {
        let long = format!("__wbg_{}", "x".repeat(200));
        let glue = format!(
            "/**\n * What.\n */\nfunction imports() {{\n    const import0 = {{\n        {long}: function() {{}},\n    }};\n    return {{ \"./a_bg.js\": import0 }};\n}}\n"
        );
        let (wasm, glue) = shortened(&module("./a_bg.js", &long), &glue).unwrap();
        assert_eq!(wasm, module("a", "f0"));
        assert_eq!(
            glue,
            "function imports() {\nconst import0 = {\nf0: function() {},\n};\nreturn { \"a\": import0 };\n}\n"
        );
    }

    #[test]
    fn a_glue_of_another_shape_is_refused() {
        assert!(shortened(&module("./a_bg.js", "b"), "const c = 1;").is_err());
        assert!(shortened(&module("./a_bg.js", "b")[..20], "\nb: function").is_err());
    }

    #[test]
    fn a_restart_calls_nothing_that_is_not_there() {
        let [(old, _), (start, _)] = RESTART;
        let glue = able_to_restart(&format!("if (old) {{ {old} }}\nfunction reset() {{\n{start}")).unwrap();
        assert_eq!(glue, "if (old) { return; }\nfunction reset() {\n}");
        assert!(able_to_restart("if (old) {}").is_err());
    }

    #[test]
    fn what_the_package_has_itself_keeps_its_name() {
        let import = module("./clipboard.js", "canShare");
        assert_eq!(shortened(&import, "").unwrap(), (import, String::new()));
    }
}
