//! A WebAssembly that does the same and compresses better.
//!
//! - Functions have the order of their signatures and bytes, so that similar ones are neighbours.
//!   Of equal ones the first is left.
//! - The variables of a function are numbered by how often they are used, those that are used about
//!   as often by where they are used first.
//! - Accesses to memory promise no alignment. A promise is a hint, and today's machines need none.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::convert::Infallible;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Instruction, MemArg, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, Operator, Parser, Payload,
};

/// The functions of a file.
#[derive(Default)]
struct Functions<'a> {
    /// Functions that are imported. They are numbered before the others.
    imported: usize,
    /// The number of parameters of each signature.
    parameters: Vec<usize>,
    /// The signature and the body of each function.
    all: Vec<(u32, FunctionBody<'a>)>,
}

/// Functions that are equal, by their signature and body.
type Equal = BTreeMap<(u32, Vec<u8>), Vec<usize>>;

#[derive(Default)]
struct Arranged {
    /// The new number of each function.
    functions: Vec<u32>,
    /// The new number of each variable of a function.
    variables: Vec<u32>,
    /// The signatures and bodies that are written.
    written: Vec<(u32, Vec<u8>)>,
}

/// Returns the same WebAssembly, arranged.
pub fn arranged(wasm: &[u8]) -> Result<Vec<u8>> {
    let functions = Functions::read(wasm)?;
    let count = functions.imported + functions.all.len();
    let mut arranged = Arranged { functions: (0..count as u32).collect(), ..Default::default() };
    let mut equal = arranged.equal(&functions)?;
    // Functions that call equal functions may be equal now.
    loop {
        for all in equal.values() {
            all.iter().for_each(|&function| arranged.functions[function] = all[0] as u32);
        }
        let next = arranged.equal(&functions)?;
        let is_last = next.len() == equal.len();
        equal = next;
        if is_last {
            break;
        }
    }
    for (at, all) in equal.values().enumerate() {
        all.iter().for_each(|&function| arranged.functions[function] = (functions.imported + at) as u32);
    }
    arranged.written = equal
        .values()
        .map(|all| {
            let (signature, body) = &functions.all[all[0] - functions.imported];
            Ok((*signature, arranged.body(body, functions.parameters[*signature as usize])?))
        })
        .collect::<Result<_>>()?;
    let mut module = Module::new();
    arranged.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

impl<'a> Functions<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut functions = Functions::default();
        let mut signatures = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(types) => {
                    let types = types.into_iter_err_on_gc_types();
                    functions.parameters = types.map(|type_| Ok(type_?.params().len())).collect::<Result<_>>()?;
                }
                Payload::ImportSection(imports) => functions.imported = imports.count() as usize,
                Payload::FunctionSection(section) => signatures = section.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => {
                    let signature = *signatures.get(functions.all.len()).context("a body without a signature")?;
                    functions.all.push((signature, body));
                }
                _ => {}
            }
        }
        Ok(functions)
    }
}

impl Arranged {
    /// Returns which functions are equal by now.
    fn equal(&mut self, functions: &Functions<'_>) -> Result<Equal> {
        let mut equal = Equal::new();
        for (at, (signature, body)) in functions.all.iter().enumerate() {
            let body = self.body(body, functions.parameters[*signature as usize])?;
            equal.entry((*signature, body)).or_default().push(functions.imported + at);
        }
        Ok(equal)
    }

    /// Returns the bytes of a body, with the new numbers.
    fn body(&mut self, body: &FunctionBody<'_>, parameters: usize) -> Result<Vec<u8>> {
        self.variables = numbers(body, parameters)?;
        let mut function = self.new_function_with_parsed_locals(body)?;
        let mut instructions = body.get_operators_reader()?;
        while !instructions.eof() {
            function.instruction(&self.parse_instruction(&mut instructions)?);
        }
        Ok(function.into_raw_body())
    }
}

/// Returns the new number of each variable of a function. Those of one type stay together.
fn numbers(body: &FunctionBody<'_>, parameters: usize) -> Result<Vec<u32>> {
    let mut declared = Vec::new();
    let mut end = parameters;
    for run in body.get_locals_reader()? {
        let start = end;
        end += run?.0 as usize;
        declared.push(start..end);
    }
    let mut uses = vec![0_u32; end];
    let mut first = vec![usize::MAX; end];
    for (at, instruction) in body.get_operators_reader()?.into_iter().enumerate() {
        if let Some(variable) = variable(&instruction?) {
            uses[variable as usize] += 1;
            first[variable as usize] = first[variable as usize].min(at);
        }
    }
    let mut numbers: Vec<u32> = (0..end as u32).collect();
    for run in declared {
        let mut order: Vec<usize> = run.clone().collect();
        order.sort_by_key(|&variable| (Reverse(uses[variable].checked_ilog2()), first[variable]));
        for (variable, number) in order.into_iter().zip(run) {
            numbers[variable] = number as u32;
        }
    }
    Ok(numbers)
}

fn variable(instruction: &Operator<'_>) -> Option<u32> {
    match *instruction {
        Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } => Some(local_index),
        _ => None,
    }
}

impl Reencode for Arranged {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(self.functions[function as usize])
    }

    fn instruction<'a>(&mut self, instruction: Operator<'a>) -> Result<Instruction<'a>, Error> {
        let number = variable(&instruction).map_or(0, |variable| self.variables[variable as usize]);
        Ok(match instruction {
            Operator::LocalGet { .. } => Instruction::LocalGet(number),
            Operator::LocalSet { .. } => Instruction::LocalSet(number),
            Operator::LocalTee { .. } => Instruction::LocalTee(number),
            _ => utils::instruction(self, instruction)?,
        })
    }

    fn mem_arg(&mut self, access: wasmparser::MemArg) -> Result<MemArg, Error> {
        Ok(MemArg { align: 0, ..utils::mem_arg(self, access)? })
    }

    /// Leaves out which programs made the file.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        section: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        self.written.iter().for_each(|&(signature, _)| {
            section.function(signature);
        });
        Ok(())
    }

    fn parse_code_section(&mut self, section: &mut CodeSection, _: CodeSectionReader<'_>) -> Result<(), Error> {
        self.written.iter().for_each(|(_, body)| {
            section.raw(body);
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{ConstExpr, ElementSection, Elements, Function, MemArgTarget, TypeSection, ValType};

    use super::*;

    /// Returns a file of functions with two parameters or none, and a table of all of them.
    fn file(functions: &[(u32, Function)], table: &[u32]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I32, ValType::I32], []);
        let (mut signatures, mut code) = (FunctionSection::new(), CodeSection::new());
        for (signature, function) in functions {
            signatures.function(*signature);
            code.function(function);
        }
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(table.into()));
        let mut file = Module::new();
        file.section(&types).section(&signatures).section(&elements).section(&code);
        file.finish()
    }

    fn function(variables: &[(u32, ValType)], instructions: &[Instruction<'_>]) -> Function {
        let mut function = Function::new(variables.iter().copied());
        instructions.iter().chain([&Instruction::End]).for_each(|instruction| {
            function.instruction(instruction);
        });
        function
    }

    #[test]
    fn equal_functions_are_one_and_the_order_is_that_of_signatures_and_bytes() {
        use Instruction::{Call, Drop, I32Const, LocalGet};
        let two = || function(&[], &[LocalGet(1), Drop]);
        let constant = || function(&[], &[I32Const(7), Drop]);
        let calls = |called| function(&[], &[Call(called)]);
        let before = [(1, two()), (0, constant()), (0, constant()), (0, calls(1)), (0, calls(2))];
        let after = [(0, calls(1)), (0, constant()), (1, two())];
        assert_eq!(arranged(&file(&before, &[0, 1, 2, 3, 4])).unwrap(), file(&after, &[2, 1, 1, 0, 0]));
    }

    #[test]
    fn variables_are_numbered_by_their_uses_behind_the_parameters() {
        use Instruction::{Drop, I32Load, LocalGet};
        let access = |align| MemArg { offset: 4, align, target: MemArgTarget::default(), ordering: None };
        let body = |[rare, first, second]: [u32; 3], align| {
            let loaded = [LocalGet(first), I32Load(access(align)), Drop, LocalGet(second), Drop];
            let all = [&[LocalGet(1), Drop, LocalGet(rare), Drop][..], &loaded, &loaded].concat();
            function(&[(3, ValType::I32), (1, ValType::I64)], &all)
        };
        let [before, after] = [body([2, 4, 3], 2), body([4, 2, 3], 0)].map(|body| file(&[(1, body)], &[0]));
        assert_eq!(arranged(&before).unwrap(), after);
    }
}
