//! Indonesian.

use super::{Words, en, plural};

pub(super) const WORDS: Words = Words {
    tag: "id",
    plural: plural::none,
    by: "Oleh",
    editors: &["Editor"],
    agency: "Kantor berita",
    updated: "Diperbarui",
    minutes: &["{n} menit baca"],
    credit: "Kredit:",
    summary: "Ringkasan",
    points: &["{n} poin"],
    from_publisher: "Dari penerbit",
    from_story: "Kalimat dari artikel",
    also_from_story: "Juga dari artikel",
    no_summary: "Tanpa ringkasan: tidak ada kalimat utuh yang dapat dipetik.",
    full_story: "Baca artikel selengkapnya",
    less: "Tampilkan lebih sedikit",
    sources: "Mengutip",
    notes: &["Catatan redaksi"],
    set_aside: &["{n} baris disisihkan"],
    set_aside_hint: "Dianggap bagian halaman seperti menu dan tombol, bukan isi artikel. Disimpan di sini kata demi kata.",
    empty: "Belum ada artikel",
    empty_hint: "Tempelkan teks polos artikel berita untuk melihatnya sebagai kartu.",
    no_story: "Artikel tidak ditemukan",
    no_story_hint: "Teks ini tidak terbaca sebagai artikel. Tidak ada yang hilang: lihat baris yang disisihkan.",
    ..en::WORDS
};
