//! Words that keep a sentence going.

/// Abbreviations that are words as well, and abbreviate only before a number.
pub(crate) const NUMBERED_ABBREVIATIONS: [&str; 6] = ["no", "nos", "art", "kl", "on", "n"];

/// Endings of compounds that are cut short before a number: `Hafenstr. 5`.
pub(crate) const COMPOUND_ABBREVIATIONS: [&str; 2] = ["str", "nr"];

/// Thai and Lao words that continue the clause before the space.
pub(crate) const CLAUSE_LINKS: [&str; 34] = [
    "ที่",
    "ซึ่ง",
    "และ",
    "หรือ",
    "โดย",
    "เพื่อ",
    "ใน",
    "ของ",
    "กับ",
    "ว่า",
    "จาก",
    "จน",
    "รวม",
    "เมื่อ",
    "ก่อน",
    "หลัง",
    "พร้อม",
    "เพราะ",
    "เนื่องจาก",
    "อายุ",
    "ถึง",
    "แก่",
    "ให้",
    "ตาม",
    "ທີ່",
    "ຊຶ່ງ",
    "ເຊິ່ງ",
    "ແລະ",
    "ຫຼື",
    "ໂດຍ",
    "ເພື່ອ",
    "ໃນ",
    "ຂອງ",
    "ກັບ",
];
