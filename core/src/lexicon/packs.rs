//! One file for each language.

mod af;
mod am;
mod ar;
mod bg;
mod bn;
mod ca;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod et;
mod fa;
mod fi;
mod fil;
mod fr;
mod he;
mod hi;
mod hr;
mod hu;
mod id;
mod is;
mod it;
mod ja;
mod kk;
mod ko;
mod lt;
mod lv;
mod ms;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sk;
mod sl;
mod sr;
mod sv;
mod sw;
mod ta;
mod th;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;

use crate::lexicon::pack::Lexicon;

/// Every language pack, in alphabetical order of its tag.
pub static PACKS: &[&Lexicon] = &[
    &af::AF,
    &am::AM,
    &ar::AR,
    &bg::BG,
    &bn::BN,
    &ca::CA,
    &cs::CS,
    &da::DA,
    &de::DE,
    &el::EL,
    &en::EN,
    &es::ES,
    &et::ET,
    &fa::FA,
    &fi::FI,
    &fil::FIL,
    &fr::FR,
    &he::HE,
    &hi::HI,
    &hr::HR,
    &hu::HU,
    &id::ID,
    &is::IS,
    &it::IT,
    &ja::JA,
    &kk::KK,
    &ko::KO,
    &lt::LT,
    &lv::LV,
    &ms::MS,
    &nl::NL,
    &no::NO,
    &pl::PL,
    &pt::PT,
    &ro::RO,
    &ru::RU,
    &sk::SK,
    &sl::SL,
    &sr::SR,
    &sv::SV,
    &sw::SW,
    &ta::TA,
    &th::TH,
    &tr::TR,
    &uk::UK,
    &ur::UR,
    &vi::VI,
    &zh::ZH,
];
