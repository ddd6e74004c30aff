// Long texts to measure on: the same ones in every run.

const WORDS = (
  'the a of to and in that it was for on with as at by from this but not are they were which had one all would there said ' +
  'harbour bridge storm council ferry river market school engineer budget repair traffic morning region minister report week ' +
  'year people night water company hospital station company village plan road price season union worker island coast'
).split(' ');

/** A story of about so many characters: a headline, a byline, a date, and paragraphs of sentences. */
export function story(length) {
  let state = 1;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const sentence = () => {
    const words = Array.from({ length: 7 + random(18) }, () => WORDS[random(WORDS.length)]);
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
    return `${words.join(' ')}.`;
  };
  const parts = ['Harbour bridge reopens after storm', 'By Ann Example', '17 October 2023'];
  for (let size = 0; size < length; size += parts.at(-1).length + 2) {
    parts.push(Array.from({ length: 2 + random(5) }, sentence).join(' '));
  }
  return parts.join('\n\n').slice(0, length);
}

/** Texts that are hard on a parser, each a passage said over and over. */
export const shapes = {
  'one line': 'The harbour bridge was opened again, said the mayor. ',
  'lines of a word': 'word\n',
  quotes: '“Quite so,” she said.\n',
  'quotation marks': '"',
  digits: '1234567890',
  bullets: '• A point of many is made here\n',
  'a headline repeated': 'Harbour bridge reopens after storm\n\n',
  'scripts in turn': 'Мост открыт.\n橋が開通した。\nالجسر مفتوح.\nपुल खुला।\nสะพานเปิดแล้ว\n다리가 열렸다.\n',
};
