import { issuerOfCode } from './codes';
import { governmentFields, issuerCodes, partyOrgans } from './issuers';
import { documentTypes } from './types';

const others: readonly (readonly [string, string])[] = [
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['BCT', 'Bộ Chính trị'],
  ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ['CCHC', 'cải cách hành chính'],
  ['CNTT', 'công nghệ thông tin'],
  ['CTTĐT', 'Cổng thông tin điện tử'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['ĐCSVN', 'Đảng Cộng sản Việt Nam'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['HTX', 'hợp tác xã'],
  ['KT-XH', 'kinh tế - xã hội'],
  ['LLVT', 'lực lượng vũ trang'],
  ['NSNN', 'ngân sách nhà nước'],
  ['NTM', 'nông thôn mới'],
  ['PCCC', 'phòng cháy, chữa cháy'],
  ['PCTT', 'phòng, chống thiên tai'],
  ['QPAN', 'quốc phòng, an ninh'],
  ['TDTT', 'thể dục thể thao'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['TTHC', 'thủ tục hành chính'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['VH-TT', 'văn hóa, thể thao'],
];

const issuers = new Map(issuerCodes);
const organs = new Map(partyOrgans);
const fields = new Map(governmentFields);
const types = new Map(documentTypes);
const words = new Map(others);

/**
 * The same for a word of running text. Codes of two letters, of kinds of documents, and those put together of an office
 * and two letters mean something else there as often: "Công ty CP", "trạm BTS", "PCT UBND tỉnh".
 */
export function explainInProse(abbreviation: string): string | undefined {
  const isWord = words.has(abbreviation);
  const isName = abbreviation.length > 2 && (issuers.has(abbreviation) || organs.has(abbreviation));
  const isOffice = abbreviation.length > 3 && !types.has(abbreviation);
  return isWord || isName || isOffice ? explainAbbreviation(abbreviation) : undefined;
}

/** What an abbreviation of public life stands for ("UBND", "MTTQ", "KL", "BNV"); nothing for one not known. */
export function explainAbbreviation(abbreviation: string): string | undefined {
  const plain =
    words.get(abbreviation) ??
    issuers.get(abbreviation) ??
    types.get(abbreviation) ??
    organs.get(abbreviation);
  if (plain) return plain;
  const office = { B: 'Bộ', S: 'Sở', P: 'Phòng' }[abbreviation[0] ?? ''];
  const field = fields.get(abbreviation.slice(1));
  if (office && field) return `${office} ${field}`;
  return issuerOfCode(abbreviation)?.name;
}
