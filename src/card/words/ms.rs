//! Malay.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "ms",
    plural: plural::none,
    by: "Oleh",
    editors: &["Editor"],
    agency: "Agensi",
    updated: "Dikemas kini",
    minutes: &["{n} minit bacaan"],
    credit: "Kredit:",
    summary: "Ringkasan",
    points: &["{n} perkara"],
    from_publisher: "Daripada penerbit",
    from_story: "Ayat daripada artikel",
    also_from_story: "Juga daripada artikel",
    no_summary: "Tiada ringkasan: artikel ini tiada ayat lengkap yang boleh dipetik.",
    full_story: "Baca artikel penuh",
    less: "Tunjukkan kurang",
    sources: "Memetik",
    notes: &["Nota editor"],
    set_aside: &["{n} baris diketepikan"],
    set_aside_hint: "Dianggap sebahagian daripada halaman seperti menu dan butang, bukan isi artikel. Disimpan di sini kata demi kata.",
    empty: "Belum ada artikel",
    empty_hint: "Tampal teks biasa artikel berita untuk melihatnya sebagai kad.",
    no_story: "Artikel tidak ditemui",
    no_story_hint: "Teks ini tidak terbaca sebagai artikel. Tiada apa-apa yang hilang: lihat baris yang diketepikan.",
    ..en::WORDS
};
