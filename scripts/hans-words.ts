/**
 * Words that Hong Kong and the mainland choose differently, keyed in Simplified: applied after the
 * characters are converted, longer keys first.
 */
export const mainlandWords: Readonly<Record<string, string>> = {
  机械人: '机器人',
  质素: '素质',
  资讯: '信息',
  晶片: '芯片',
  伺服器: '服务器',
  互联网络: '互联网',
  货柜: '集装箱',
  私隐: '隐私',
  透过: '通过',
  沿著: '沿着',
  随著: '随着',
  接著: '接着',
  意味著: '意味着',
  藉此: '借此',
  藉助: '借助',
  输入键: '回车键',
  程式码: '代码',
  程式: '程序',
  全萤幕: '全屏',
  萤幕: '屏幕',
  荧幕: '屏幕',
  连结: '链接',
  USB随身碟: 'U盘',
  档案: '文件',
  试算表: '电子表格',
  剪贴簿: '剪贴板',
  缩图: '缩略图',
  搜寻: '搜索',
  开启: '打开',
  滑鼠: '鼠标',
  游标: '光标',
  视窗: '窗口',
  网址列: '地址栏',
  列印: '打印',
  登入: '登录',
  预设: '默认',
  简报档: '演示文稿',
  简报: '演示文稿',
  // A city's brief is one on the mainland, too.
  '}}简报': '}}简报',
  复原: '撤销',
  向量图: '矢量图',
  纯文字: '纯文本',
  自订: '自定义',
  储存: '保存',
};

/** Words that differ only where they are the whole text: the joint of a list. */
export const wholeTexts: Readonly<Record<string, string>> = { 及: '和' };

/** Place names whose 余, 干 and 于 are not the simplified forms of other characters. */
export const placeNames: readonly string[] = ['余江', '余干', '大余', '于都', '新干', '新余'];

/** Phrases kept character by character, by the id of the row whose texts quote them as printed. */
export const keptPhrases: Readonly<Record<string, readonly string[]>> = {
  nickel: ['「鎳礦」', '「鎳」', '「鋰」'],
  misprints: [
    '「要資源」',
    '「產業鏈供應」',
    '「鏈」',
    '「竹筴」',
    '「竹筍」',
    '「贛橙」',
    '「臍橙」',
    '「廳組」',
    '「黨組」',
  ],
};
