/** What tables of sources and records hold in English only, in Chinese: topics, texts and units of rules, methods for annual series. */
export const inChinese: Readonly<Record<string, string>> = {
  level_years: "晋级年限",
  level_years_derived: "由晋级年限推出",
  planned_conversion: "计划中的转化率",
  retirement_age: "法定退休年龄",
  flexible_retirement: "弹性退休",
  minimum_contribution: "最低缴费年限",
  retirement_delay: "延迟退休的月数",
  retirement_cohorts: "每年到龄的月份数",
  "consecutive years after the lower certificate, with training":
    "取得低一级证书后连续工作，经过培训",
  "consecutive years after the lower certificate, without training":
    "取得低一级证书后连续工作，未经培训",
  "consecutive years in the trade": "连续从事本职业",
  "delay for old dates in January and in December of the year":
    "原退休日期在当年一月与十二月的，延迟",
  "delay in months from the old date": "由原退休日期算延迟的月数",
  "earlier than the statutory age, at most": "比法定退休年龄最多提前",
  "end of apprenticeship": "学徒期满",
  "graduate of a 高级工班 or above of a technical school": "技工院校高级工班及以上毕业",
  "graduate of an approved higher vocational or college programme":
    "经评估论证的高等职业学校、专科及以上专业毕业",
  "largest delay": "最多延迟",
  "later than the statutory age, at most": "比法定退休年龄最多延后",
  "latest 四级 date for a new 三级 by work years inside 2025-2027":
    "按工作年限在2025—2027年取得三级的人，最迟取得四级的年份",
  "length of the transition": "过渡期",
  "minimum age; no years of work": "最低年龄，不要求工作年限",
  "minimum contribution years": "最低缴费年限",
  "monthly birth cohorts that reach the statutory age in the calendar year":
    "当年到达法定退休年龄的出生月份数",
  "pace: months of old date for each month of delay": "原退休日期每推后这么多个月，多延迟一个月",
  "planned certificates over planned assessments": "计划取证人数与计划评价人次之比",
  "planned certificates over planned subsidised training": "计划取证人数与计划补贴培训人次之比",
  "planned certificates over planned training": "计划取证人数与计划培训人次之比",
  "planned certificates over planned training, advanced manufacturing":
    "计划取证人数与计划培训人次之比，先进制造业",
  "senior technical school, technician college or approved higher vocational graduate holding 四级":
    "持四级证书的高级技工学校、技师学院或经评估论证的高职毕业生",
  "shortest ladder by work years": "按工作年限晋到顶最短需要",
  "statutory age before and after the reform": "改革前与改革后的法定退休年龄",
  "technical or vocational school graduate": "技工学校或中等职业学校毕业",
  "technical school, vocational school or college graduate": "技工院校、职业院校或高等学校毕业",
  "variation between trades: 五级 to 四级": "各职业之间的差别：五级到四级",
  "years after 三级\u002C students of 预备技师班 and 技师班":
    "取得三级以后，预备技师班和技师班学生",
  "years of work after a junior professional title": "取得初级职称后工作",
  "years of work after a junior title, with 1 year after 三级":
    "取得初级职称后工作，其中取得三级满1年",
  "years of work after a senior professional title": "取得高级职称后工作",
  "years of work after an intermediate professional title": "取得中级职称后工作",
  "years of work after an intermediate title, with 1 year after 二级":
    "取得中级职称后工作，其中取得二级满1年",
  "years of work after the lower certificate": "取得低一级证书后工作",
  "years of work after the lower certificate, with a college certificate":
    "取得低一级证书后工作，大专及以上毕业",
  "years of work in the trade": "从事本职业或相关职业",
  "years of work in the trade (trades without 五级)": "从事本职业或相关职业（不设五级的职业）",
  "years of work, holders of the 预备技师 certificate": "取得预备技师证书后工作",
  "years of work, senior technical school and technician college graduates":
    "高级技工学校、技师学院毕业后工作",
  "years of work, senior technical school and technician college graduates holding 三级":
    "持三级证书的高级技工学校、技师学院毕业生工作",
  "四级 certificate plus higher vocational or college graduation":
    "持四级证书并从高职或专科及以上毕业",
  "men, old age 60": "男职工（原60周岁）",
  "women, old age 55": "女职工（原55周岁）",
  "women, old age 50 (workers)": "女职工（原50周岁）",
  "retiring in 2029 or before": "2029年及以前退休",
  "retiring in 2039 or after": "2039年及以后退休",
  ...Object.fromEntries(
    Array.from({length: 9}, (_, i) => [`retiring in ${2030 + i}`, `${2030 + i}年退休`])
  ),
  "Comment in public program source; no page address": "公开程序文本中的注释，没有网页地址",
  "Conditions for 劳动关系协调员 in a registration form in public program source; no page address":
    "劳动关系协调员的申报条件，公开的程序文本，没有网页地址",
  "Conditions in a registration form of an assessment body, public program source; no page address":
    "某评价机构申报表所列条件，公开的程序文本，没有网页地址",
  "Ministry, 12th five-year plan period, 全国": "人力资源社会保障部门“十二五”规划，全国",
  "Notice of a college on skill-level assessment, Sep 2022, conditions for 有害生物防制员 (wording of the 2018-form national standards)":
    "某学院技能等级认定通知（2022年9月），有害生物防制员的申报条件（2018年版国家标准的写法）",
  "Page listing the conditions of one national standard (2018-form wording)":
    "列出一项国家标准申报条件的网页（2018年版的写法）",
  "Question-and-answer text in public program source; no page address":
    "公开程序文本中的问答，没有网页地址",
  "Rule as restated on an examination page": "考试网页转述的规定",
  "企业职工职业资格鉴定申报条件 (汽车驾驶员国家职业标准), page dated 2016-12-15":
    "企业职工职业资格鉴定申报条件（汽车驾驶员国家职业标准），网页日期2016-12-15",
  "河南 “人人持证、技能河南” work plan": "河南“人人持证、技能河南”工作方案",
  "许昌 “人人持证、技能河南” work plan": "许昌“人人持证、技能河南”工作方案",
  year: "年",
  month: "个月",
  year_of_age: "周岁",
  monthly_cohort: "个出生月份",
  calendar_year: "年",
  share: "",
  "forecast (default)": "本工具的默认方法",
  "median of dynamic theta, damped trend, drift (median), growth":
    "四法取中：动态 Theta、阻尼趋势、中位漂移、增速",
  "dynamic optimised theta": "动态 Theta 法",
  "drift (mean)": "漂移法（均值）",
  "drift (median)": "漂移法（中位数）",
  theta: "Theta 法",
  "damped trend": "阻尼趋势",
  "simple exponential smoothing": "简单指数平滑",
  naive: "朴素法",
  "Holt's linear trend": "霍尔特线性趋势",
  "growth (median)": "增速法（中位数）"
};
