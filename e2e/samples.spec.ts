// Every sample of the menu gives the card it should.

import { expect, test } from './fixtures.mjs';

const SAMPLES = [
  {
    slug: 'indonesian',
    language: 'id',
    headline: 'Panen Garam Melimpah, Koperasi Karangsono Bangun Gudang Tenaga Surya',
    shows: ['Ekonomi', 'Larasati Wiranegara', 'Warta Pesisir', 'SURABAYA'],
  },
  {
    slug: 'english-wire',
    language: 'en',
    headline: 'Stranded Ferry Reaches Port Ellery After 31 Hours Adrift',
    shows: ['Marguerite Holloway', 'March 4, 2025', 'PORT ELLERY', 'Northline'],
  },
  {
    slug: 'hard-wrapped',
    language: 'en',
    headline: 'The River That Forgot Its Way',
    shows: ['Eleanor Whitcombe', 'Science correspondent', 'past the backs of warehouses'],
  },
  {
    slug: 'no-author',
    language: 'en',
    headline: 'Library opens a night desk for shift workers',
    shows: ['Local news', 'can now collect a book at three in the morning', 'November 18, 2024'],
  },
  {
    slug: 'furniture',
    language: 'id',
    headline: 'Jembatan Bambu Terpanjang di Lembah Cikarang Wetan Dibuka untuk Pejalan Kaki',
    shows: ['Galih Ramadhan', 'Nurul Fadhilah', '3 Mei 2025'],
  },
  {
    slug: 'spanish',
    language: 'es',
    headline: 'El archivo sonoro de Valdeluna recupera las voces de los pastores',
    shows: ['Inés Arrizabalaga', '8 de mayo de 2025', 'El desván de la vieja escuela'],
  },
  {
    slug: 'german',
    language: 'de',
    headline: 'Das leise Comeback der Gletscherflöhe',
    shows: ['Henrike Vossbeck', '14. Oktober 2024', 'Gletscherflöhe wurden an elf Orten nachgewiesen'],
  },
  {
    slug: 'japanese',
    language: 'ja',
    headline: '廃線の駅舎、夜だけの天文台に　霧野町の高校生が改修',
    shows: ['2025年4月18日', '二十年前に列車の来なくなった'],
  },
  {
    slug: 'chinese',
    language: 'zh',
    headline: '老巷修表匠开了一间“时间诊所”',
    shows: ['2024年11月6日', '清晨七点半'],
  },
  {
    slug: 'arabic',
    language: 'ar',
    direction: 'rtl',
    headline: 'مكتبة متنقلة على ظهور الجمال تعود إلى قرى وادي السُّهيل',
    shows: ['هالة المنصوري', '15 يناير 2025', 'قبل شروق الشمس بساعة'],
  },
];

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

for (const { slug, language, direction = 'ltr', headline, shows } of SAMPLES) {
  test(`the sample ${slug} gives its card`, async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Sample').selectOption(slug);

    const card = page.getByRole('article');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(headline);
    await expect(card).toHaveAttribute('lang', new RegExp(`^${language}\\b`));
    await expect(card).toHaveAttribute('dir', direction);
    for (const words of shows) await expect(card).toContainText(words, { ignoreCase: true });
  });
}

test('the menu offers exactly these samples', async ({ page }) => {
  await page.goto('/');
  const options = page.getByLabel('Sample').locator('option');
  await expect(options).not.toHaveCount(0);
  const values = await options.evaluateAll((options) =>
    options.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
  );
  expect(values.sort()).toEqual(SAMPLES.map(({ slug }) => slug).sort());
});
