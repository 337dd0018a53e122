import { expect, test } from 'vitest';

import { recogniseLegacy } from '@/utils/article/legacy/recognise';
import { repairText } from '@/utils/article/legacy/repairText';

import { encodeTcvn3, encodeVni } from './encode';
import { headlines, sentences, short, toned } from './prose';
import { tcvn3, vni } from './wild';

/** A fifth of the TCVN3 cases is typed small in a font that shows capitals. */
const inCapitalFont = [...headlines, ...sentences.slice(0, 5)];

test('there are a hundred cases for each encoding and thirty from the wild', () => {
  expect(sentences.length + headlines.length).toBe(100);
  expect(tcvn3.length + vni.length).toBe(30);
});

test.each([...sentences, ...headlines])('“%s” comes back from TCVN3 without being told', (text) => {
  const legacy = encodeTcvn3(text);
  expect(recogniseLegacy(legacy)).toBe('tcvn3');
  expect(repairText(legacy)).toBe(text);
});

test.each([...sentences, ...headlines, ...toned])('“%s” comes back from VNI without being told', (text) => {
  const legacy = encodeVni(text);
  expect(recogniseLegacy(legacy)).toBe('vni');
  expect(repairText(legacy)).toBe(text);
});

test.each(inCapitalFont)('“%s” comes back from small letters in a capital font', (text) => {
  expect(repairText(encodeTcvn3(text.toLowerCase()), ['.VnTimeH'])).toBe(text.toUpperCase());
});

test.each(tcvn3)('the TCVN3 of old pages “%s” says “%s”', (legacy, text) => {
  expect(recogniseLegacy(legacy)).toBe('tcvn3');
  expect(repairText(legacy)).toBe(text);
});

test.each(vni)('the VNI of old pages “%s” says “%s”', (legacy, text) => {
  expect(recogniseLegacy(legacy)).toBe('vni');
  expect(repairText(legacy)).toBe(text);
});

test.each(short)('“%s” is too short to be known but by its font', (text) => {
  expect(repairText(encodeTcvn3(text), ['Arial', "'.VnArial'"])).toBe(text);
  expect(repairText(encodeVni(text), ['VNI-Helve', 'Arial'])).toBe(text);
  expect(repairText(encodeTcvn3(text), ['Arial'])).toBe(encodeTcvn3(text));
});

test('a font does not make Unicode legacy: it was left behind when the text was converted', () => {
  for (const text of [
    'Hôm nay có',
    'Công báo',
    'Hà Nam',
    'Thủ tướng Chính phủ',
    'Không có gì là khó',
    'Giao thông',
    'Ngày đăng: 13/9/2021',
    'Đã xem: 12',
    'Chưa có',
  ])
    for (const font of ['.VnTime', 'VNI-Times']) expect(repairText(text, [font]), text).toBe(text);
});

test('a font is not believed where part of its text is Unicode', () => {
  const text = 'Thủ tướng\nHoà\nHoàng Minh Long';
  for (const font of ['.VnTime', 'VNI-Times']) expect(repairText(text, [font])).toBe(text);
});

test.each(['Vàng A Páo', 'Sùng Chẩn Tráng', 'Thào Mí Lử', 'Lù Seo Vảng', 'Hạng A Chớ'])(
  'the rare name “%s” is known by its signs',
  (name) => {
    expect(repairText(encodeTcvn3(name))).toBe(name);
    expect(repairText(encodeVni(name))).toBe(name);
  },
);

test('short lines go by the lines around them', () => {
  const lines = ['Bộ', 'Trần Hồng', 'Hội nghị bàn về công tác phòng chống lụt bão', 'Một số', 'Hoà'];
  expect(repairText(encodeVni(lines.join('\n')))).toBe(lines.join('\n'));
  expect(repairText(encodeTcvn3(lines.join('\r\n')))).toBe(lines.join('\r\n'));
});

test('lines of Unicode between legacy lines stay as they are', () => {
  const legacy = 'Phòng chống tham nhũng ở cơ sở';
  const unicode = ['Trang chủ', 'Công báo', 'Hoà Nam', 'Hôm nay: 36', 'có', 'À, thế à!'];
  for (const encode of [encodeTcvn3, encodeVni])
    expect(repairText([...unicode, encode(legacy), ...unicode].join('\n'))).toBe(
      [...unicode, legacy, ...unicode].join('\n'),
    );
});

test('a line in both is repaired between its marks of punctuation', () => {
  const parts = ['Đính chính', 'Cán bộ, công chức nhà nước', 'kèm theo đề án (bản cũ)'];
  const [label = '', body = '', end = ''] = parts;
  expect(repairText(`${label}: ${encodeTcvn3(body)}; ${end}`)).toBe(`${label}: ${body}; ${end}`);
});

test('text of both encodings on one page is told apart', () => {
  const text = 'Danh sách cử tri được niêm yết tại trụ sở';
  expect(repairText(`${encodeTcvn3(text)}\n${encodeVni(text)}`)).toBe(`${text}\n${text}`);
});

test('capitals that TCVN3 cannot write are told by their neighbours, and abbreviations are not asked', () => {
  for (const text of [
    'HÀ GIANG: VÀ Ở XÃ',
    'UBND xã Vĩnh Hà họp',
    'HĐND tỉnh, QĐ-TTg, Hà Nội',
    'Bà Hà, ở số nhà 5, TP Huế',
    'TỈNH HÀ TĨNH SỐ 5',
    'Bà HỒNG, ở Hà Nội',
  ])
    expect(repairText(encodeTcvn3(text), ['.VnTime']), text).toBe(text);
});

test('soft hyphens of TCVN3 that became hyphens or were dropped come back as ư', () => {
  for (const text of [
    'Nhà nước và người lao động; lượng nước trường học',
    'Chương trình hợp tác được đưa vào thực hiện từ tháng 4',
    'Bộ Tư pháp, văn thư, đầu tư, dân cư và như trên, ước tính ưu tiên',
  ])
    expect(repairText(encodeTcvn3(text).replaceAll('\u00AD', '-')), text).toBe(text);
  const dropped = 'Phương hướng phát triển đường, trường học; người dân hưởng lợi được biết';
  expect(repairText(encodeTcvn3(dropped).replaceAll('\u00AD', ''))).toBe(dropped);
});

test('where soft hyphens have arrived, hyphens are hyphens', () => {
  const text = 'Mục c- và mục d- như trên; nhà nước, đường n-íc';
  expect(repairText(encodeTcvn3(text))).toContain('Mục c- và mục d- như trên; nhà nước, đường n-');
});

test('real hyphens of TCVN3 stay', () => {
  const text = 'Kinh tế - xã hội, Q-12, X-quang, a- Về thu; b- Về chi; Khơ-me, 24/NQ-TW';
  expect(repairText(encodeTcvn3(text))).toBe(text);
});
