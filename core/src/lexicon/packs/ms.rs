//! Malay. Terms as printed by Berita Harian, Utusan Malaysia, Sinar Harian, Harian Metro, Astro Awani and Bernama.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static MS: Lexicon = Lexicon {
    tag: "ms",
    letters: "",
    function_words: "yang|dan|di|dengan|untuk|daripada|kepada|pada|ini|itu|dalam|tidak|akan|oleh|juga|telah|kerana|bahawa|mereka|berkata|\
        boleh|lebih|ialah|beliau|bagi|turut|manakala|katanya|antara|kata|iaitu|apabila|sahaja|tak|dari|tapi|kita|ke|adalah|ada|mana|jadi|\
        dia|atau|seperti|menjadi|tahun|kami|masih|sebagai|setiap|sudah|mula|secara|supaya|orang|saya|lagi|semua|lain|seorang|perlu|\
        selepas|ketika|hanya|sejak|sebuah|pula|pun|serta|hingga|sehingga|dua|kali|banyak|kalau|anak|bukan|tetapi|ia|sebelum|beberapa|\
        dapat|sama|kini|pernah|belum|atas|semasa|pelbagai|sekiranya|berkenaan|memberitahu|mahu|sebaliknya|bersama|tersebut|sekitar|para|\
        namun|setelah|apa|jangan|begitu|itulah|termasuk|terus|sekadar|walaupun|menurut|cuba|maklumat|melalui|bahkan|satu|sambil|maka|\
        menerusi|ramai|sangat|malah|tiada|adakah|seramai|sebanyak|setakat|kan|ya|jika|merupakan|seluruh|saja|lalu|hal|sedang|terhadap|\
        agar|sementara|ujar|ujarnya|polis|syarikat|pejabat|peratus|ringgit|akhbar|murid|negeri|jawapan|bilik|pegawai|menteri|awam|\
        percuma",
    dependent: "beliau|dia|mereka|ia|ini|itu|namun|tetapi|bagaimanapun|selain|katanya|tambahnya|jelasnya|menurutnya|sementara|manakala|justeru",
    months: "januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo|september,sept,sep|oktober,okt|november,nov|disember,dis",
    and: "dan|serta",
    credit: "foto|gambar|foto oleh|gambar oleh|kredit foto|kredit gambar|sumber foto|sumber gambar|gambar fail|foto fail|gambar ihsan|\
        foto ihsan|ihsan|keterangan gambar|kapsyen gambar|jurugambar|jurufoto|infografik|gambar hiasan|foto bernama",
    source: "sumber|sumber berita",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "isnin,isn|selasa,sel|rabu,rab|khamis,kha|jumaat,jum|sabtu,sab|ahad,ahd",
        by: "oleh|penulis|wartawan|pemberita|laporan|ditulis oleh|teks|teks oleh|liputan tambahan",
        job: "wartawan|wartawan kanan|pemberita|penulis|penulis tamu|kolumnis|koresponden|pengarang|\
            penolong pengarang|pengarang berita|jurufoto|pelapor|wartawan khas|editor|penyunting",
        staff_byline: "wartawan kami|meja berita|meja sukan|bilik berita",
        editor: "penyunting|disunting oleh|penterjemah|suntingan|\
            editor|penyunting berita|terjemahan|diterjemah oleh|jurufoto|suntingan oleh",
        published: "diterbitkan|diterbitkan pada|disiarkan|disiarkan pada|tarikh|tarikh terbit|terbit|diterbit|dimuat naik|\
            dimuat naik pada|diterbitkan:|tarikh siaran|disiarkan:",
        updated: "dikemas kini|dikemaskini|kemas kini|kemaskini|kemas kini terakhir|dikemas kini pada|dikemaskini pada|tarikh kemas kini|\
            terakhir dikemas kini|dikemas kini terakhir|dikemaskini terakhir|diperbaharui|kemaskini terakhir",
        relative: "lalu|yang lalu|semalam|kelmarin|hari ini",
        attribution: "lapor*|dilapor*|menurut|memetik!|dipetik!|dipetik daripada!|kepada>|katanya kepada>|kata|memberitahu!|ditemu bual!|temu bual|\
            wawancara|siar*|disiarkan!|menyiarkan*|memuatkan|dimuatkan|memuat|menulis|ditulis|mendedahkan|didedahkan!|diulas!|mengulas|\
            menerbitkan|diterbitkan|keluar di!|petik|laporan|wartawan|keluaran|akhbar++|harian++|majalah++|portal++|portal berita+|\
            agensi berita+|agensi+|stesen++|stesen televisyen+|stesen radio+|radio++|saluran++|buletin++|tabloid++|laman web+|laman+|\
            blog++|suratkhabar++|mingguan++|blog makanan+|portal komuniti+|dihubungi!|ketika dihubungi!|ditemui!|ketika ditemui!|\
            temu bual dengan!|temu bual bersama!|bercakap kepada!|melaporkan|dilaporkan!|memuat naik|tular di|menyebut|menyifatkan|\
            membacakan|rancangan+|siaran+|edisi|pendengar|pembaca|penonton|radio komuniti++|stesen radio komuniti+|\
            agensi berita nasional+|akhbar mingguan+|akhbar tempatan+|podcast+",
        key_points: "ringkasan|ringkasan berita|intipati|isi penting|perkara penting|ikhtisar|apa yang anda perlu tahu|ringkasan:|\
            intipati berita|inti berita|fakta utama|sekilas pandang|perkara utama|sorotan|rumusan|isi kandungan utama|fakta ringkas",
        promo: "baca juga|baca lagi|baca selanjutnya|artikel berkaitan|artikel lain|berita berkaitan|berita lain|lihat juga|tonton|dengar|\
            ikuti kami|sertai kami|sertai saluran|langgan|daftar|log masuk|kongsi|hak cipta|iklan|komen|dasar privasi|hubungi kami|paling popular|\
            baca lanjut|tonton juga|tonton video|ikuti saluran|ikuti perkembangan|muat turun aplikasi|melanggan|daftar sekarang|kongsi artikel|\
            kongsikan|dapatkan berita|dapatkan maklumat|kami menggunakan kuki|laman web ini menggunakan|klik di sini|tinggalkan komen|\
            tulis komen|artikel ini pertama kali|artikel ini telah disiarkan|berita harian x|hantar karya|hantar artikel|google news|\
            dengar berita|artikel ini hanya untuk pelanggan|kandungan premium|bersambung di muka|sambungan dari muka",
        furniture: "cetak|simpan|cari|carian|utama|laman utama|tutup|kembali|lihat semua|berita terkini|terkini|popular|sohor kini|tentang kami|\
            terma dan syarat|terma penggunaan|penafian|galeri|topik|minit baca|minit bacaan|min bacaan|masa membaca|bacaan|tontonan|paparan|\
            kali dibaca|kongsi|kongsikan|kongsi artikel|kongsi di facebook|salin pautan|pautan disalin|dengar|dengar artikel|iklan|baca lagi|\
            lihat lagi|papar semua|muat lagi|kembali ke atas|komen|tiada komen|tulis komen|log masuk|daftar|langgan|paling popular|\
            artikel berkaitan|berita berkaitan|tag|tags|saiz teks|saiz huruf|halaman # daripada #|seterusnya|sebelumnya|menu|premium|\
            edisi digital|epaper|gambar # daripada #",
        discussion: "komen|balas",
        editor_note: "nota editor|nota pengarang|pembetulan|penjelasan|nota pengarang:|pembetulan:|nota penyunting|ralat|laporan terdahulu|\
            artikel ini telah dikemas kini|laporan ini telah dikemas kini",
        sections: "dunia|nasional|politik|ekonomi|bisnes|perniagaan|sukan|bola sepak|hiburan|rencana|pendapat|\
            gaya hidup|teknologi|kesihatan|setempat|tempatan|negeri|wilayah|selangor & kl|komuniti|mahkamah|\
            pertanian|agama|wanita|famili|keluarga|kolumnis|surat pembaca|sabah|sarawak|johor|pulau pinang|\
            singapura|brunei|utusan khas|berita|terkini|berita utama|utama|semasa|isu|jenayah|politik tanah air|\
            sains & teknologi|sains|pendidikan|pelajar|kampus|pelancongan|makanan|kesihatan & kecantikan|\
            alam sekitar|cuaca|pengangkutan|hartanah|kewangan|usahawan|perikanan|industri|bola|badminton|hoki|\
            luar negara|antarabangsa|global|utara|selatan|timur|lidah pengarang|lidah rakyat|analisis|temu bual|\
            budaya|seni|sastera|sejarah|muzik|filem|selebriti|keusahawanan",
        abbreviations: "en|pn|hj|mohd|muhd|md|abd|sdn|bhd|jln|kg|sg|bil|dll|dsb",
    }),
};
