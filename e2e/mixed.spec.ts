// Texts of many scripts in one card: dates, directions, line breaks.

import { expect, test } from './fixtures.mjs';

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

/** Puts a text into the box and waits for the headline of its card. */
async function read(page, text: string) {
  await page.getByLabel('Article text').fill(text);
  const card = page.getByRole('article');
  await expect(card.locator('[part="headline"]')).toHaveText(text.split('\n')[0]);
  return card;
}

const STORY =
  'The harbour bridge opened again on Monday, eleven days after a storm. Engineers of the port worked through four nights.';

test.describe('dates', () => {
  const printed = 'Tuesday, 17 Oct 2023 23:05 GMT+7';
  const text = `Harbour bridge reopens\n\nBy Ann Example\n\n${printed}\n\n${STORY}`;

  // A day later in one of these places, a day earlier in the other.
  for (const [timezoneId, locale, words] of [
    ['Pacific/Kiritimati', 'en-GB', '17 October 2023 at 23:05 GMT+7'],
    ['America/Los_Angeles', 'en-US', 'October 17, 2023 at 11:05 PM GMT+7'],
  ]) {
    test(`are those printed, as ${locale} writes them, in ${timezoneId}`, async ({ browser, server }) => {
      const context = await browser.newContext({ baseURL: server.url, timezoneId, locale });
      const page = await context.newPage();
      await page.goto('/');
      const card = await read(page, text);
      const time = card.locator('time');
      await expect(time).toHaveText(words.replaceAll(' PM', '\u202fPM'));
      await expect(time).toHaveAttribute('datetime', '2023-10-17T23:05+07:00');
      await expect(time).toHaveAttribute('title', printed);
      await context.close();
    });
  }

  test('are the printed words where the browser cannot write them', async ({ page }) => {
    await page.addInitScript(() => {
      Intl.DateTimeFormat = class {
        constructor() {
          throw new RangeError('no');
        }
      } as never;
    });
    await page.goto('/');
    const card = await read(page, text);
    await expect(card.locator('time')).toHaveText(printed);
  });
});

test('an Arabic article has an Arabic card, right to left', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Sample').selectOption('arabic');
  const card = page.getByRole('article');
  await expect(card.getByRole('button', { name: /^الملخص/ })).toBeVisible();
  await expect(card.locator('[part="reading-time"]')).toContainText('للقراءة');
  await expect(card.getByRole('button', { name: 'اقرأ المقال كاملًا' })).toBeVisible();
  // The date stands right of the reading time.
  const right = async (part: string) => (await card.locator(`[part="${part}"]`).boundingBox()).x;
  expect(await right('published')).toBeGreaterThan(await right('reading-time'));
});

test('a quotation in another script keeps its own direction and the names around it theirs', async ({ page }) => {
  await page.goto('/');
  const card = await read(
    page,
    [
      'إعادة فتح الجسر بعد العاصفة في المدينة القديمة',
      'بقلم Ada Lim (AFP)',
      'قال Example Harbour Holdings (EHH) يوم الاثنين إن الجسر مفتوح من جديد بعد أحد عشر يومًا من الإغلاق، وإن العمل انتهى.',
      '“The bridge is open again and it is for all of us who live in this town,” said the mayor of the port on Monday.',
      'وأضافت الشركة أن المهندسين عملوا أربع ليال متواصلة لاستبدال سطح الجسر الذي جرفته المياه في العاصفة الأخيرة.',
    ].join('\n\n'),
  );
  const english = card.locator('[part="story"] [dir="ltr"]');
  await expect(english).toHaveAttribute('lang', 'en');
  await expect(english).toContainText('The bridge is open again');
  await expect(english).toHaveCSS('direction', 'ltr');
  await expect(card.locator('[part="author-name"]')).toHaveCSS('unicode-bidi', 'isolate');
});

const WIDE = {
  german: ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft tagt wieder', STORY],
  url: [
    'Read it at https://example.org/news/2023/10/17/harbour-bridge-reopens-after-storm-and-the-town-celebrates?utm_source=card',
    `See https://example.org/${'very-long-path/'.repeat(12)}index.html for more. ${STORY}`,
  ],
  unbroken: ['W'.repeat(200), `${'w'.repeat(400)} is all it says. ${STORY}`],
  emoji: [`👨‍👩‍👧‍👦🇮🇩${'🎉'.repeat(60)} Harbour bridge reopens 👍🏽`, STORY],
  thai: [
    'สะพานท่าเรือเปิดใช้งานอีกครั้งหลังพายุพัดถล่มเมืองชายฝั่งนานสิบเอ็ดวัน',
    'สะพานท่าเรือเปิดใช้งานอีกครั้งเมื่อวันจันทร์หลังจากปิดซ่อมแซมนานสิบเอ็ดวันเนื่องจากพายุพัดถล่มเมืองชายฝั่งทะเลตะวันออก วิศวกรของการท่าเรือทำงานสี่คืนติดต่อกันเพื่อเปลี่ยนพื้นสะพานที่ถูกน้ำพัดหายไป',
  ],
  lao: [
    'ຂົວທ່າເຮືອເປີດໃຊ້ອີກຄັ້ງຫຼັງພາຍຸພັດຖະຫຼົ່ມເມືອງແຄມຝັ່ງ',
    'ຂົວທ່າເຮືອເປີດໃຊ້ອີກຄັ້ງໃນວັນຈັນຫຼັງຈາກປິດສ້ອມແປງສິບເອັດວັນຍ້ອນພາຍຸພັດຖະຫຼົ່ມເມືອງແຄມຝັ່ງທະເລຕາເວັນອອກ ວິສະວະກອນເຮັດວຽກສີ່ຄືນຕິດຕໍ່ກັນ',
  ],
  khmer: [
    'ស្ពានកំពង់ផែបើកឡើងវិញក្រោយព្យុះបោកបក់ទីក្រុងមាត់សមុទ្រ',
    'ស្ពានកំពង់ផែបានបើកឡើងវិញនៅថ្ងៃច័ន្ទបន្ទាប់ពីបិទជួសជុលអស់រយៈពេលដប់មួយថ្ងៃដោយសារព្យុះបោកបក់ទីក្រុងមាត់សមុទ្រភាគខាងកើត',
  ],
  japanese: [
    '霧野町(きりのちょう)の駅舎、夜だけの天文台に生まれ変わる',
    '二十年前に列車の来なくなった東京(とうきょう)の駅舎が、夜だけ開く天文台に生まれ変わった。高校生たちは三か月かけて屋根を直し、古い望遠鏡を据えた。',
  ],
  chinese: ['海港大橋在風暴過後十一天重新開通，居民說交通將會更方便', '海港大橋星期一重新開通。港口的工程師連續工作四個晚上，更換了被洪水沖走的橋面。這座橋每天有兩萬人經過。'],
  korean: ['폭풍으로 끊긴 항구 다리 열하루 만에 다시 열려', '항구 다리가 월요일 다시 열렸다. 항만 기술자들은 나흘 밤을 일해 물에 쓸려 간 상판을 새로 놓았다고 시가 밝혔다.'],
};

for (const width of [280, 320]) {
  test(`long words and scripts without spaces stay in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/');
    for (const [name, [headline, story]] of Object.entries(WIDE)) {
      await page.getByLabel('Article text').fill(`${headline}\n\n${story}`);
      const card = page.getByRole('article');
      await expect(card).toContainText(headline);
      await expect(card).toContainText(story);
      const wide = await card.evaluate((card) => {
        const edge = card.getBoundingClientRect();
        const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        const outside = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (text.parentElement.closest('.article-card__visually-hidden, [hidden]')) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const box of range.getClientRects()) {
            if (box.left < edge.left - 0.5 || box.right > edge.right + 0.5) outside.push(text.textContent);
          }
        }
        return { card: card.scrollWidth - card.clientWidth, outside };
      });
      expect(wide, name).toEqual({ card: 0, outside: [] });
    }
  });
}

test('a reading is on the line of its word at every width', async ({ page }) => {
  await page.goto('/');
  const card = await read(page, WIDE.japanese.join('\n\n'));
  for (let width = 280; width <= 400; width += 8) {
    await page.setViewportSize({ width, height: 640 });
    const lines = await card
      .locator('.article-card__reading')
      .filter({ visible: true })
      .evaluateAll((readings) => readings.map((reading) => reading.getClientRects().length));
    expect(lines, `${width} px`).toEqual([1, 1]);
  }
});
