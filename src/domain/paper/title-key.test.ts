import { describe, expect, it } from 'vitest';
import { familyNameKey, nameKeys, titleKey } from './title-key.ts';

describe('titleKey', () => {
  it.each([
    ['dashes and spaces', 'Pre-training of  Layers', 'Pretraining of layers'],
    ['kinds of dash', 'MODNet -- accurate', 'MODNet – accurate'],
    ['diacritics', 'Schrödinger bridges', 'Schrodinger Bridges'],
    ['ligatures', 'Eﬃcient ﬂows', 'Efficient flows'],
    ['case, full width and punctuation', 'Attention: Is It All?', 'ａttention is it all'],
    ['composed and decomposed letters', 'Caf\u00e9', 'Cafe\u0301'],
  ])('joins titles that differ in %s', (_, a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it('keeps letters and digits of every script apart', () => {
    expect(titleKey('深度学习 2')).toBe('深度学习2');
    expect(titleKey('Глубокое обучение')).not.toBe(titleKey('Глубокие обучения'));
    expect(titleKey('हिन्दी')).toContain('ह');
  });

  it('is empty for a title without letters', () => {
    expect(titleKey('— ? —')).toBe('');
  });
});

describe('familyNameKey', () => {
  it.each([
    ['Tie-Yan Liu', 'liu'],
    ['Hervé Jégou', 'jegou'],
    ['van Beethoven, Ludwig', 'beethoven'],
    ['Martin Luther King, Jr.', 'king'],
    ['Tosato et al.', 'tosato'],
    ['王小明', '王小明'],
    ['', ''],
  ])('finds the family name of %s', (name, key) => {
    expect(familyNameKey(name)).toBe(key);
  });

  it('leaves suffixes out of the words of a name', () => {
    expect(nameKeys('Sammy Davis Jr.')).toEqual(['sammy', 'davis']);
  });
});
