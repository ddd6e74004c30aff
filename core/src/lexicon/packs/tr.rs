//! Turkish. Terms as printed by Hürriyet, Milliyet, Sabah, Sözcü, Cumhuriyet, NTV, Habertürk, T24 and BBC Türkçe.

use crate::lexicon::conventions::Conventions;
use crate::lexicon::pack::{CueWords, Lexicon, compiled_in};

pub(crate) static TR: Lexicon = Lexicon {
    tag: "tr",
    letters: "âçöüğış",
    function_words: "ve|bir|bu|da|de|için|ile|olarak|olan|çok|daha|en|ise|gibi|kadar|sonra|olduğunu|ancak|göre|ne|her|o|dedi|oldu|var|\
        yeni|ya|ama|değil|türkiye|etti|ki|tarafından|yok|iki|ilk|mi|mı|bile|nasıl|şey|sadece|zaman|olduğu|önce|tüm|aynı|şekilde|yıl|\
        nedeniyle|diye|artık|hem|kendi|arasında|üzerinde|ederek|söyledi|biz|onun|hiç|tek|ben|şu|bütün|böyle|yılında|yüzde|ifade|belirten|\
        kullandı|ifadelerini|karşı|neden|içinde|üzerine|beri|altında|yıllık|bin|devam|eden|sırasında|birlikte|kez|etmek|ederken|yaşındaki|\
        çıktı|geldi|aldı|vardı|pek|hep|yine|hâlâ|veya|kim|bizim|onu|beni|dört|üç|hiçbir|kimse|şimdi|herkes|sayesinde|hâlen|adlı|ilçesinde|\
        şöyle|bulunan|başladı|itibarıyla|yapılan|ikinci|bugün|dün|sonunda|birinci|henüz|öyle|zaten|bunu|bunun|buna|burada",
    dependent: "o|bu|şu|bunlar|onlar|ancak|ama|fakat|ayrıca|bunun|buna|böylece|sonra|oysa|çünkü|ve|onun",
    months: "ocak,oca|şubat,subat,şub|mart,mar|nisan,nis|mayıs,mayis,may|haziran,haz|temmuz,tem|ağustos,agustos,ağu|eylül,eylul,eyl|ekim,eki|kasım,kasim,kas|aralık,aralik,ara",
    and: "ve|ile",
    credit: "fotoğraf|fotoğraflar|foto|görsel|fotoğraf kaynağı|görsel kaynağı|arşiv|arşiv fotoğrafı|foto muhabiri|fotoğraf altı yazısı|\
        fotoğrafçı|görseller|temsili fotoğraf|çizim|ekran görüntüsü",
    source: "kaynak|haber kaynağı",
    conventions: Conventions { ordinal_dot: true, ..Conventions::DEFAULT },
    words: compiled_in(&CueWords {
        weekdays: "pazartesi,pzt|salı,sal|çarşamba,çar|perşembe,per|cuma,cum|cumartesi,cmt|pazar,paz",
        by: "yazan|yazar|haber|muhabir|haberi yapan|hazırlayan|kaynak|\
            haber-fotoğraf|haber - fotoğraf|haber-kamera|haberi hazırlayan|muhabirler",
        job: "muhabir|muhabiri|yazar|yazarı|köşe yazarı|gazeteci|editör|editörü|\
            muhabirler|foto muhabiri|editörler|yazı işleri müdürü|genel yayın yönetmeni|temsilcisi|stajyer|stajyer muhabir|haber müdürü|\
            spor muhabiri|yazarlar|konuk yazar|spiker",
        staff_byline: "haber merkezi|dış haberler|dış haberler servisi|ekonomi servisi",
        editor: "editör|editörü|yayına hazırlayan|çeviri|\
            düzenleyen|çeviren|redaktör|yayına hazırlayanlar|sayfa sekreteri",
        published: "yayınlanma|yayınlanma tarihi|yayımlanma tarihi|yayın tarihi|yayınlandı|giriş|yayınlanma saati|yayımlanma|yayımlandı|\
            giriş tarihi|ilk giriş|eklenme tarihi|eklenme|oluşturulma tarihi|oluşturulma|haber tarihi|kayıt tarihi",
        updated: "güncelleme|güncelleme tarihi|güncellenme|güncellenme tarihi|güncellendi|son güncelleme|son güncelleme tarihi|son güncellenme|\
            son güncellenme tarihi|düzenleme tarihi|değiştirilme tarihi|son değişiklik|güncelleme saati",
        relative: "önce|dün|bugün|az önce|evvelsi gün",
        attribution: "göre>|bildir*|aktar*|yaz*|konuş*|anlat*|söyle*|açıkla*|belirt*|haberinde|haberine|haberi|röportaj*|muhabir*|yayın*|duyur*|\
            demeç*|diye konuştu|okumuştum|yer ver*|çekim*|sorular*|karşılık verdi|kaynak*|ifade et*|dile getir*|gazetesi-|gazetesine-|\
            gazetesinin-|gazetesinden-|gazetesinde-|gazete-|dergisi-|dergisine-|dergisinin-|dergisinde-|ajansı-|ajansına-|kanalı-|kanalına-|\
            kanalında-|televizyonu-|radyosu-|sitesi-|sitesine-|sitesinin-|bülteni-|bülteninde-|portalı-|haber sitesi-|blogu-|konuşan>|\
            konuştu>|anlattı>|anlatan>|söyledi>|açıkladı>|verdiği demeçte|verdiği röportajda|haberine göre!|haber*|duyurdu|yazdı|yazısında|\
            manşet*|ekran*|mikrofon*|canlı yayın*|yayınlan*|okur*|dinleyici*|izleyici*|cevapla*|yanıtla*|itiraf et*|radyosuna-|radyosunda-|\
            radyosunun-|televizyonuna-|televizyonunda-|televizyonunun-|ajansının-|ajansından-|dergisinden-|kanalının-|sitesinde-|\
            sitesinden-|portalına-|portalının-|portalında-|programında-|programına-|programı-|internet sitesi-|fanzini-|podcastinde-|bloğu-",
        key_points: "özet|haberin özeti|haber özeti|özetle|kısaca|özetle:|haberin özeti:|kısa özet|öne çıkanlar|öne çıkan başlıklar|\
            ana başlıklar|önemli noktalar|haberde öne çıkanlar|yapay zeka özeti|bilmeniz gerekenler|kısa kısa|ana noktalar|başlıklar",
        promo: "ilgili haber|ilgili haberler|bunlar da ilginizi çekebilir|ilginizi çekebilir|bunu da okuyun|ayrıca okuyun|okumaya devam|\
            devamını oku|haberin devamı|daha fazla|çok okunanlar|en çok okunanlar|abone ol|üye ol|giriş yap|takip et|paylaş|reklam|etiketler|\
            tüm hakları|yorum yap|yorumlar|bülten|ayrıca bkz|haberin detayı|devamı için|bizi takip|takip edin|whatsapp kanalımıza|\
            telegram kanalımıza|uygulamayı indir|uygulamamızı indir|bültenimize|e-bültene|yorum yaz|yorumunuzu|haberi dinle|haberi sesli|\
            google news'te|google news'ten|tıklayın|tıklayınız|izlemek için|videoyu izle|sitemizde çerez|bu site çerez|bu sitede|\
            kaynak gösterilmeden|yasal uyarı|bu içerik|sponsorlu|hata bildir|editöre|ihbar hattı|son dakika haberleri için|daha fazla haber|\
            diğer haberler|günün önemli|gazetenin basılı|devamı sayfa|devamı sayfada",
        furniture: "yazdır|kapat|menü|ara|arama|ana sayfa|anasayfa|ilan|yukarı çık|haberler|haber|son dakika|son dakika haberleri|gündem|manşet|\
            canlı yayın|künye|iletişim|hakkımızda|gizlilik politikası|gizlilik|kullanım koşulları|dk okuma|dakika okuma|dk okuma süresi|\
            okuma süresi|okuma süresi: # dk|okunma|okunma sayısı|görüntülenme|görüntüleme|kez okundu|kez görüntülendi|paylaş|facebook'ta paylaş|\
            twitter'da paylaş|x'te paylaş|whatsapp'ta paylaş|bağlantıyı kopyala|linki kopyala|link kopyalandı|kopyalandı|kaydet|dinle|\
            haberi dinle|reklam|reklam alanı|devamını oku|daha fazla|daha fazla göster|tümünü gör|tümü|yükleniyor|daha fazla yükle|yukarı|\
            başa dön|yorumlar|yorum yap|yorum|yorum yok|giriş yap|üye ol|kayıt ol|abone ol|bülten|e-bülten|en çok okunanlar|çok okunanlar|\
            en son haberler|son haberler|ilgili haberler|benzer haberler|etiketler|etiket|konular|yazı boyutu|yazı tipi|punto|büyüt|küçült|\
            fotoğraf # / #|galeri|sonraki|önceki|sonraki haber|önceki haber|kabul et|reddet|ayarlar|canlı|a+|a-|google news|abone ol google news|\
            favorilere ekle|e-gazete",
        discussion: "yorum|cevap",
        editor_note: "editörün notu|editör notu|düzeltme|tekzip|editörden|editörün notu:|yayın notu|haber notu|düzeltme ve özür|düzeltme metni|\
            cevap ve düzeltme|önceki versiyonda|bu haber güncellenmiştir|redaksiyon notu|not:",
        sections: "gündem|dünya|türkiye|politika|siyaset|ekonomi|finans|spor|futbol|kültür|kültür sanat|\
            kültür-sanat|magazin|teknoloji|yerel|yerel haberler|asayiş|eğitim|sağlık|yaşam|çevre|tarım|bölge|\
            bilim|sanat|ege|marmara|karadeniz|akdeniz|iç anadolu|ankara|istanbul|izmir|bursa|bursaspor|belediye|\
            özel haber|röportaj|spor haberleri|haberler|haber|son dakika|güncel|manşet|yazarlar|köşe yazıları|\
            görüş|analiz|dosya|dış haberler|dünya haberleri|3. sayfa|polis-adliye|adliye|hukuk|savunma|\
            basketbol|voleybol|süper lig|sinema|müzik|kitap|tiyatro|televizyon|otomobil|otomotiv|emlak|turizm|\
            seyahat|gezi|yemek|moda|kadın|aile|din|tarih|doğa|enerji|ulaşım|şirketler|borsa|para|üniversite",
        abbreviations: "doç|av|op|yrd|sn|bkz|vb|vd|örn|cad|sok|mah|apt|tel|m.ö|m.s|a.ş|şti|alb",
    }),
};
