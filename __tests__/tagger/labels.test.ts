import { expect, test } from '@jest/globals';
import { labelOf, mayFollow, outside, readSpans, writeSpans } from '../../src/tagger/labels.js';

test('spans that are written are read again', () => {
  const spans = [
    { from: 0, to: 1, type: 2 },
    { from: 1, to: 4, type: 0 },
    { from: 6, to: 8, type: 5 },
  ];
  const labels = new Uint8Array(9);
  writeSpans(spans, labels);
  expect(readSpans(labels, labels.length)).toEqual(spans);
});

test('a span goes on with its own type alone, and is closed before the sequence ends', () => {
  expect(mayFollow(labelOf(1, 'B'), labelOf(1, 'I'))).toBe(true);
  expect(mayFollow(labelOf(1, 'B'), labelOf(2, 'E'))).toBe(false);
  expect(mayFollow(labelOf(1, 'B'), outside)).toBe(false);
  expect(mayFollow(outside, labelOf(0, 'I'))).toBe(false);
  expect(mayFollow(labelOf(0, 'E'), labelOf(0, 'B'))).toBe(true);
});
