//! One file for each language.

mod ar;
mod bn;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fa;
mod fi;
mod fr;
mod hi;
mod hu;
mod id;
mod it;
mod ja;
mod ko;
mod ms;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod th;
mod tr;
mod uk;
mod vi;
mod zh;

use crate::lexicon::pack::Lexicon;

/// Every language pack, in alphabetical order of its tag.
pub static PACKS: &[&Lexicon] = &[
    &ar::AR,
    &bn::BN,
    &cs::CS,
    &da::DA,
    &de::DE,
    &el::EL,
    &en::EN,
    &es::ES,
    &fa::FA,
    &fi::FI,
    &fr::FR,
    &hi::HI,
    &hu::HU,
    &id::ID,
    &it::IT,
    &ja::JA,
    &ko::KO,
    &ms::MS,
    &nl::NL,
    &no::NO,
    &pl::PL,
    &pt::PT,
    &ro::RO,
    &ru::RU,
    &sv::SV,
    &th::TH,
    &tr::TR,
    &uk::UK,
    &vi::VI,
    &zh::ZH,
];
