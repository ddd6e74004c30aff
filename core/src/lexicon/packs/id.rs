//! Indonesian. Terms as printed by Kompas, Tempo, Antara, Detik, Republika, Kontan and Tribun.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static ID: Lexicon = Lexicon {
    tag: "id",
    letters: "",
    function_words: "yang|dan|di|dengan|untuk|dari|pada|ini|itu|dalam|tidak|akan|oleh|juga|sebagai|telah|karena|tersebut|bahwa|adalah|ke|\
        mereka|kata|bisa|lebih|saat|atau|sudah|para|ada|menjadi|seperti|kami|kita|namun|antara|tahun|hingga|secara|masih|setelah|setiap|\
        sekitar|ujar|kini|dia|ya|tapi|tak|jadi|mau|kepada|harus|lagi|banyak|jika|hanya|semua|dapat|orang|bukan|saja|saya|sangat|bagi|mana|\
        kan|ia|pun|agar|serta|belum|sementara|dua|lalu|sebuah|seorang|beberapa|bahkan|lain|hal|atas|sebelum|itulah|yaitu|terhadap|melalui|\
        seluruh|merupakan|sejumlah|usai|warga|katanya|sedang|sambil|sejak|kali|ketika|kalau|apa|anak|jangan|boleh|begitu|satu|pernah|sama|\
        bersama|perlu|tetapi|terus|maka|sehingga|menurut|bilang|termasuk|pula|sebanyak|walaupun|malah|supaya|apabila|turut|sekali|\
        sebelumnya|semula|kemudian|beliau|ujarnya|tiap|cuma|baru|usia|tiga|empat|dulu|buat|polisi|perusahaan|kantor|persen|rupiah|\
        kabupaten|kecamatan|sungai|pengunjung|pedagang",
    dependent: "ia|dia|mereka|hal|ini|itu|namun|tetapi|tapi|sementara|selain|karena|oleh|dengan|akan|bahkan|meski|menurutnya|katanya|ujarnya|\
        kemudian|lalu|sebab|sehingga|adapun|begitu|demikian|keduanya|termasuk|sebaliknya|padahal|apalagi|tak",
    months: "januari,jan|februari,feb,pebruari|maret,mar|april,apr|mei|juni,jun|juli,jul|agustus,agu,agt,ags|september,sep,sept|oktober,okt|november,nov,nopember|desember,des",
    and: "dan|serta",
    credit: "foto|sumber foto|foto oleh|fotografer|kredit foto|dok|dok.|dokumentasi|gambar|sumber gambar|kredit|istimewa|ist|antara foto|\
        foto antara|gambar oleh|foto dok|foto ilustrasi|keterangan gambar|keterangan foto|foto-foto|tangkapan layar|poto|repro|foto utama|\
        grafis|infografis",
    source: "sumber|\
        sumber berita|dikutip dari sumber|sumber berita dari|sumber asli",
    conventions: Conventions::DEFAULT,
    words: compiled_in(&CueWords {
        weekdays: "senin,sen|selasa,sel|rabu,rab|kamis,kam|jumat,jum,jum'at|sabtu,sab|minggu,min,ahad",
        by: "oleh|penulis|wartawan|pewarta|laporan|laporan wartawan|ditulis oleh|\
            rep|reporter|kontributor|peliput|penulis naskah|tim penulis",
        job: "penulis|wartawan|jurnalis|kontributor|redaktur|redaktur pelaksana|pemimpin redaksi|koresponden|pewarta|kolumnis|peneliti|fotografer|\
            tim redaksi|wartawan senior|reporter magang|kontributor daerah|guru besar|dosen|pengamat|\
            rep|gatekeeper|magang|mahasiswa magang|penulis lepas|reporter|editor|videografer|asisten redaktur|kontributor lepas|pewarta foto|\
            wartawan foto|tim liputan|peserta magang|host|presenter",
        staff_byline: "redaksi|tim redaksi|tim|tim liputan|litbang|meja redaksi|kantor berita",
        editor: "penyunting|redaktur|disunting oleh|diedit oleh|editor bahasa|fotografer|pewarta foto|penerjemah|copyright editor|\
            red|reda|penyunting bahasa|penyelia|penanggung jawab|diterjemahkan oleh|alih bahasa",
        published: "diterbitkan|terbit|dipublikasikan|tayang|diunggah|tanggal|dipublikasi|tanggal terbit|diposting|rilis|diterbitkan pada|\
            dipublikasikan pada|diunggah pada|tayang pada|terbit pada|tanggal tayang|ditulis pada|\
            dipublish",
        updated: "diperbarui|diperbaharui|update|terakhir diperbarui|pembaruan|diubah|pembaruan terakhir|perbarui|perbarui terakhir|\
            diperbarui pada|diperbaharui pada|update terakhir|terakhir diupdate|diupdate|diedit|last update|updated|kemas kini|\
            dikemas kini|kemas kini terakhir|terakhir diubah",
        relative: "lalu|yang lalu|kemarin|hari ini|baru saja|jam lalu|menit lalu|tadi",
        attribution: "dikutip dari!|dilansir dari!|dilansir!|mengutip!|seperti dikutip!|seperti dilansir!|dilaporkan!|menurut laporan!|menurut|\
            diberitakan!|memberitakan|melansir!|dikutip!|kepada>|laporan|lapor|melaporkan|merujuk|mengacu|berdasarkan|pantauan|\
            pemberitaan|ditemui!|wawancara dengan!|wawancara|tulis|menulis|ditulis!|dimuat!|memuat|disiarkan!|disiarkan ulang!|\
            menyiarkan|ditayangkan!|menayangkan|diulas!|mengulas|dibahas|membahas|dicatat|mencatat*|menyebut|diangkat!|disarikan oleh!|\
            disarikan|menurunkan tulisan|tulisan|pada|memuji|membantah|memastikan|pendengar|diwawancarai!|wartawan|jurnalis|kontributor|\
            bersumber dari!|edisi|harian++|koran++|majalah++|tabloid++|mingguan++|surat kabar++|media++|laman+|situs+|portal++|\
            kantor berita+|radio++|stasiun televisi+|stasiun radio+|televisi+|buletin++|kanal++|saluran++|warta++|blog++|siaran++|\
            pers mahasiswa+|kanal warga+|kepada wartawan>|ungkapnya kepada>|katanya kepada>|ujarnya kepada>|saat dihubungi!|dihubungi!|\
            saat ditemui!|dikonfirmasi!|berbincang dengan!|berbincang bersama!|dalam program|membacakan|dibacakan|dirilis|\
            merilis|dikabarkan!|mengabarkan|mewartakan|diwartakan!|diumumkan melalui!|baca di!|dibaca|menyatakan|dalam wawancara|\
            menyebutkan|menyoroti|menjuluki|menempatkan|mewawancarai|menurunkan|radio komunitas++|stasiun++|televisi lokal++|\
            situs berita+|portal berita+|media daring+|media lokal++|siniar+|podcast+",
        key_points: "poin penting|ringkasan|ringkasan berita|intisari|intisari berita|inti berita|poin utama|pokok berita|sorotan|hal penting|rangkuman|sekilas|\
            ringkasan berita:|ikhtisar|baca 10 detik|inti sari|hal-hal penting|rangkuman berita|ringkasnya|apa yang perlu diketahui|\
            yang perlu diketahui|fakta singkat|fakta utama|poin-poin penting|garis besar|highlight berita",
        promo: "konten sponsor|baca juga|baca selengkapnya|baca berita|baca:|simak|lihat|tonton|berita terkait|berita populer|terpopuler|pilihan editor|\
            rekomendasi|ikuti|dapatkan|langganan|berlangganan|daftar|masuk|bagikan|seluruh hak cipta|iklan|scroll untuk|lanjutkan membaca|\
            artikel ini telah tayang|artikel ini sudah tayang|selanjutnya|sebelumnya|tag|topik|komentar|hubungi kami|tentang kami|\
            pedoman media siber|kebijakan privasi|video:|dilarang mengambil|baca lebih lanjut|baca pula|lihat juga|simak juga|simak video|\
            tonton juga|tonton video|saksikan video|saksikan live|gambas:video|gambas:|scroll to continue|artikel ini pertama|\
            berita ini telah tayang|dapatkan update|dapatkan berita|dapatkan informasi|ikuti berita|ikuti kami|ikuti saluran|ikuti channel|\
            ikuti whatsapp|gabung di|mari bergabung|follow kami|unduh aplikasi|download aplikasi|cek berita|cek artikel|temukan berita|\
            ingin menulis|kirim tulisan|kirimkan tulisan|punya opini|yuk kirim|tertarik menulis|tulisan ini adalah kiriman|isi konten di luar|\
            kami menggunakan cookie|situs ini menggunakan|dengan melanjutkan|daftar sekarang|silakan login|silakan masuk|login untuk|\
            tulis komentar|kirim komentar|belum ada komentar|komentar sepenuhnya|artikel terkait|berita lainnya|video pilihan|rekomendasi untuk|\
            halaman selanjutnya|halaman berikutnya|klik di sini|klik gambar|google news|dukung jurnalisme|pasang iklan|hak cipta|dilarang keras|\
            dilarang mengutip|terbit di edisi cetak|versi cetak|editor's choice|pembaca yang budiman|tag terkait|topik terkait|bersambung ke hal|\
            bersambung ke halaman|sambungan dari hal|sambungan dari halaman",
        furniture: "bagikan|perbesar|simpan|cetak|salin tautan|komentar|iklan|cari|beranda|masuk|daftar|tutup|berlangganan|langganan|terpopuler|\
            terbaru|lihat semua|selengkapnya|indeks|redaksi|kontak|karier|kebijakan privasi|dengarkan|populer|topik|tag|berikutnya|sebelumnya|\
            pilihan editor|bagikan berita|baca # detik|detik baca|menit baca|menit membaca|menit|waktu baca|waktu baca # menit|kali dibaca|\
            kali dilihat|dibaca|dilihat|pembaca|views|dari # halaman|halaman # dari #|halaman|hal|selanjutnya|next|prev|lihat selengkapnya|\
            baca selengkapnya|tampilkan semua|muat lainnya|load more|scroll to continue with content|advertisement|pariwara|adsense|share|share:|\
            bagikan:|bagikan artikel|salin link|copy link|tautan disalin|tautan telah disalin|dengarkan artikel|tulis komentar|lihat komentar|\
            login|terkini|berita terkini|berita terpopuler|berita terkait|artikel terkait|topik terkait|tags|label|ukuran font|ukuran teks|\
            perkecil|perbesar foto|perbesar gambar|zoom|lihat foto|foto # dari #|home|indeks berita|pencarian|video pilihan|pilihan untukmu|\
            rekomendasi|kirim|suka|laporkan|ikuti|mode gelap|mode terang|e-paper|epaper|edisi cetak|koran digital|premium|eksklusif pelanggan|\
            kata kunci",
        discussion: "komentar|tanggapan|balas",
        editor_note: "catatan redaksi|catatan editor|koreksi|ralat|klarifikasi|artikel ini telah diperbarui|berita ini telah diperbarui|\
            artikel ini telah direvisi|redaksi menerima|catatan penyunting|ralat redaksi|koreksi redaksi|pembetulan|hak jawab|\
            artikel ini diperbarui|artikel ini diubah|berita ini diperbarui|redaksi mohon maaf|artikel ini sudah diperbarui|\
            disclaimer|klarifikasi redaksi",
        sections: "dunia|internasional|nasional|politik|ekonomi|bisnis|keuangan|olahraga|bola|sepak bola|\
            hiburan|gaya hidup|teknologi|sains|kesehatan|pendidikan|hukum|kriminal|daerah|opini|wisata|otomotif|\
            budaya|lingkungan|kesra|wawancara|esai|kolom|nusantara|regional|megapolitan|metropolitan|\
            pemerintahan|peristiwa|pertanian|umkm|entrepreneur|sosok|feature|liputan khusus|laporan khusus|\
            ragam|kuliner|seni budaya|sosial|humaniora|desa|daerah istimewa|cek fakta|foto|berita|terkini|\
            berita utama|headline|hukum & kriminal|hukum kriminal|hukrim|politik & pemerintahan|ekonomi bisnis|\
            ekonomi & bisnis|industri|pasar modal|saham|perbankan|properti|energi|pangan|perikanan|peternakan|\
            perkebunan|kehutanan|pariwisata|transportasi|infrastruktur|lalu lintas|cuaca|bencana|keamanan|\
            militer|agama|religi|islam|keluarga|wanita|perempuan|remaja|kampus|pendidikan & budaya|sejarah|\
            sastra|musik|seleb|selebritas|selebriti|showbiz|televisi|gadget|tekno|digital|game|esports|\
            bola indonesia|liga indonesia|bulu tangkis|bulutangkis|voli|basket|moto gp|motogp|tinju|tajuk|\
            tajuk rencana|analisis|komentar|catatan|profil|tokoh|inspirasi|figur|komunitas|warga|kota|kabupaten|\
            kecamatan|kelana kota",
        abbreviations: "ir|drs|dra|hj|h|kh|tn|ny|sdr|bpk|jl|hlm|dll|dst|dkk|tgl|pt|cv|tbk|rp|kab|kec|s.h|s.e|m.h|m.si|s.pd|m.pd|ph.d|jend|letjen|mayjen|\
            brigjen|kol|kompol|akbp",
    }),
};
