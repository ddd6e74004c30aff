//! Labels of the header of a mail, as mail programs print them above it, in lower case.

/// Labels of the subject.
pub(crate) const SUBJECT_LABELS: &str = "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|tárgy|\
    subiect|тема|θέμα|konu|perihal|subjek|chủ đề|หัวเรื่อง|الموضوع|موضوع|נושא|विषय|বিষয়|件名|主题|主題|主旨|제목|\
    assumpte|efni";

/// Marks of a reply or of a forwarded mail before the subject.
pub(crate) const REPLY_MARKS: &str =
    "re|fw|fwd|aw|wg|tr|rv|sv|vs|vl|vb|rif|res|enc|odp|pd|ynt|ilt|bls|trs|回复|转发|回覆|轉寄";

/// Labels of the day.
pub(crate) const DATE_LABELS: &str = "date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|enviado em|verzonden|dato|sendt|skickat|päivämäärä|\
    lähetetty|wysłano|odesláno|odoslané|elküldve|dátum|trimis|дата|отправлено|надіслано|ημερομηνία|tarih|gönderilme|tanggal|tarikh|dikirim|\
    ngày|วันที่|التاريخ|تاریخ|תאריך|दिनांक|তারিখ|日時|送信日時|日期|发送时间|날짜|보낸 날짜";

/// Labels of the sender, the receivers and the rest.
pub(crate) const OTHER_LABELS: &str = "from|to|cc|bcc|reply-to|return-path|message-id|mime-version|content-type|organization|newsgroups|x-mailer|attachments|importance|\
    von|an|antwort an|de|à|répondre à|para|responder a|da|a|aan|van|til|fra|från|till|lähettäjä|vastaanottaja|od|do|komu|dw|feladó|címzett|de la|către|\
    от|от кого|кому|копия|від|από|προς|kimden|kime|bilgi|dari|kepada|daripada|từ|tới|đến|จาก|ถึง|من|إلى|از|به|מאת|אל|प्रेषक|प्रति|差出人|宛先|\
    发件人|收件人|寄件者|收件者|抄送|보낸 사람|받는 사람|참조";
