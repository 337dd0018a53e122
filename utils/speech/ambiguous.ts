/** A meaning that an abbreviation has only between certain words. */
export type Reading = { said: string; before?: RegExp; after?: RegExp };

const people = /(?:\d|các|những|nhiều|em|đội ngũ|của|cho)\s$/iu;
const number = /^\s(?:số|\d)/u;

/** Abbreviations that stand for several things; the first reading that fits is said, and without one the letters stay. */
export const readings: ReadonlyMap<string, readonly Reading[]> = new Map<string, readonly Reading[]>([
  [
    'BCH',
    [
      {
        said: 'Ban Chỉ huy',
        after: /^\s(?:quân sự|phòng|PCTT|thống nhất|bộ đội|biên phòng|BĐBP|chiến dịch|TKCN)/iu,
      },
      {
        said: 'Ban Chấp hành',
        after:
          /^\s(?:Đảng|Trung ương|TW|TƯ|Hội|Đoàn|Công đoàn|Liên đoàn|Liên hiệp|Chi|Tỉnh|Thành|Huyện|các|khóa|khoá|lâm thời|mới|gồm|nhiệm kỳ)(?!\p{L})/iu,
      },
      { said: 'Ban Chấp hành', before: /(?:viên|trong|vào|bầu|của|và|[,(])\s?$/u },
    ],
  ],
  [
    'BTV',
    [
      { said: 'Ban Thường vụ', before: /[ủu][ỷy] viên\s$/iu },
      {
        said: 'Ban Thường vụ',
        after:
          /^\s(?:tỉnh|thành|huyện|quận|thị|đảng|trung ương|TW|hội|đoàn|công đoàn|liên đoàn|quân ủy)(?!\p{L})/iu,
      },
    ],
  ],
  ['BCT', [{ said: 'Bộ Chính trị', before: /[ủu][ỷy] viên\s$/iu }]],
  ['CP', [{ said: 'cổ phần', before: /(?:công ty|cty|tổng công ty|TM)\s$/iu }]],
  ['MTV', [{ said: 'một thành viên', before: /(?:TNHH|hữu hạn)\s$/u }]],
  [
    'DN',
    [
      { said: 'doanh nghiệp', before: /(?:\d|các|những|nhiều|cộng đồng|hỗ trợ|cho|giữa|với|mỗi)\s$/iu },
      {
        said: 'doanh nghiệp',
        after: /^\s(?:nhỏ|vừa|nhà nước|tư nhân|trong|ngoài|xuất khẩu|khởi nghiệp)(?!\p{L})/iu,
      },
    ],
  ],
  ['PV', [{ said: 'phóng viên', after: /^(?!\s(?:Gas|Power|Oil|GAS|OIL|Trans|Drilling)|[-–]\p{L})/u }]],
  ['VN', [{ said: 'Việt Nam', after: /^(?!\s?\d|[-–])/u }]],
  [
    'ĐH',
    [
      { said: 'đại học', before: /trường\s$/iu },
      { said: 'đại học', after: /^(?:\s(?![IVX]+(?!\p{L}))\p{Lu}|,? (?:và )?CĐ)/u },
    ],
  ],
  [
    'CĐ',
    [
      { said: 'cao đẳng', before: /(?:(?:ĐH|đại học)(?:,| và)|trường|hệ)\s$/iu },
      { said: 'cao đẳng', after: /^\s(?:nghề|y tế|sư phạm|kỹ thuật)(?!\p{L})/iu },
    ],
  ],
  ['BV', [{ said: 'bệnh viện', after: /^\s(?:\p{Lu}\p{Ll}|đa khoa|tuyến)/u }]],
  ['GV', [{ said: 'giáo viên', before: people }]],
  ['SV', [{ said: 'sinh viên', before: people }]],
  ['HS', [{ said: 'học sinh', before: /(?:em|GV,|giáo viên,)\s$/u }]],
  [
    'VP',
    [
      {
        said: 'Văn phòng',
        after: /^\s(?:UBND|HĐND|Ủy ban|Hội đồng|Chính phủ|Quốc hội|Tỉnh|Thành|Đăng ký|Trung ương|TW)/u,
      },
    ],
  ],
  ['ĐB', [{ said: 'đại biểu', after: /^\s(?:Quốc hội|HĐND|Hội đồng|QH)/u }]],
  ['QH', [{ said: 'Quốc hội', before: /(?:ĐB|đại biểu|Chủ tịch|UBTV|Văn phòng)\s$/u }]],
  ['TƯ', [{ said: 'Trung ương', before: /(?:BCH|[Hh]ành|Ban|Đảng|[Vv]iện|[Qq]uyết|NQ)\s$/u }]],
  ['CT', [{ said: 'Chủ tịch', after: /^\s(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)/u }]],
  ['PCT', [{ said: 'Phó Chủ tịch', after: /^\s(?:UBND|HĐND|Ủy ban|Hội|nước)/u }]],
  ['GĐ', [{ said: 'Giám đốc', after: /^\s(?:Sở|Công an|Công ty|Bệnh viện|Trung tâm)/u }]],
  ['ĐT', [{ said: 'điện thoại', after: /^\s?:\s?(?:[\d(+]|không)/u }]],
  ['NQ', [{ said: 'Nghị quyết', after: /^\s(?:số|\d|TW|TƯ|Trung ương|Đại hội|của)/u }]],
  ['NĐ', [{ said: 'Nghị định', after: number }]],
  ['QĐ', [{ said: 'Quyết định', after: number }]],
]);
