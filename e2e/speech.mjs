// A browser's speech that makes no sound: `page.addInitScript(fakeSpeech, { voices, … })`. Chromium without a screen has no voices.

/**
 * What is spoken is kept in `self.spoken` as [text, voice, rate]. A sentence takes until `self.finish()`.
 * `late` milliseconds pass before the voices are there; `fails` is the error of the second sentence, `mute` a browser that never begins.
 */
export function fakeSpeech({ voices = [], late = 0, fails, mute = false } = {}) {
  self.spoken = [];
  let current;
  const send = (utterance, type, more = {}) => utterance.dispatchEvent(Object.assign(new Event(type), more));
  class Utterance extends EventTarget {
    constructor(text = '') {
      super();
      Object.assign(this, { text, lang: '', voice: null, rate: 1 });
    }
  }
  class Synthesis extends EventTarget {
    #voices = late ? [] : voices;
    paused = false;
    pending = false;
    get speaking() {
      return current !== undefined;
    }
    constructor() {
      super();
      if (late) setTimeout(() => { this.#voices = voices; this.dispatchEvent(new Event('voiceschanged')); }, late);
    }
    getVoices() {
      return this.#voices;
    }
    speak(utterance) {
      if (!utterance.text) return;
      current = utterance;
      self.spoken.push([utterance.text, utterance.voice?.name, utterance.rate]);
      if (mute) return;
      setTimeout(() => {
        if (current !== utterance) return;
        send(utterance, 'start');
        if (fails && self.spoken.length === 2) {
          current = undefined;
          send(utterance, 'error', { error: fails });
        }
      });
    }
    cancel() {
      const cancelled = current;
      current = undefined;
      if (cancelled) setTimeout(() => send(cancelled, 'error', { error: 'interrupted' }));
    }
    pause() {}
    resume() {}
  }
  self.finish = () => {
    const finished = current;
    current = undefined;
    if (finished) send(finished, 'end');
  };
  Object.defineProperty(self, 'speechSynthesis', { value: new Synthesis() });
  Object.defineProperty(self, 'SpeechSynthesisUtterance', { value: Utterance });
}

export const ENGLISH = { name: 'Ann', lang: 'en-GB', voiceURI: 'ann', localService: true, default: true };
export const BEN = { name: 'Ben', lang: 'en_US', voiceURI: 'ben', localService: true, default: false };
export const ONLINE = { name: 'Cloud', lang: 'en-US', voiceURI: 'cloud', localService: false, default: false };
export const INDONESIAN = { name: 'Dewi', lang: 'in-ID', voiceURI: 'dewi', localService: true, default: false };
