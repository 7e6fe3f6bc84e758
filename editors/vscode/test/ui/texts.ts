// What the window says, in the languages that it is looked at in.

export interface Texts {
  /** The language of the window. */
  locale: string;
  /** The folder of pictures. */
  folder: string;
  quickFix: RegExp;
  problem: RegExp;
  page: string;
  retry: RegExp;
  explainCommand: string;
  checkCommand: string;
  query: string;
  found: RegExp;
  checked: RegExp;
  running: string;
  catalog: RegExp;
  wrongPath: RegExp;
  crashed: RegExp;
  openSettings: string;
  install: string;
  walkthrough: string;
  workspace: string;
  pathSetting: RegExp;
  severitySetting: RegExp;
}

export const ENGLISH: Texts = {
  locale: "en",
  folder: "",
  quickFix: /Replace with .*ResourceInsufficient\.ZoneSoldOut/,
  problem: /misspelled error code/,
  page: "What it finds",
  retry: /Retry/,
  explainCommand: "tcerr: Explain Code",
  checkCommand: "tcerr: Check Workspace",
  query: "signature",
  found: /AuthFailure\.SignatureExpire/,
  checked: /has checked the workspace\. Errors: \d+/,
  running: "The language server is running",
  catalog: /Catalog of \d{4}-\d\d-\d\d/,
  wrongPath: /Can't use the tcerr server .*nowhere\/tcerr/,
  crashed: /ended while it was starting \(exit code 3\)/,
  openSettings: "Open Settings",
  install: "How to Install",
  walkthrough: "Get Started with tcerr",
  workspace: "Workspace",
  pathSetting: /The tcerr program to run/,
  severitySetting: /Severity of each rule/,
};

export const CHINESE: Texts = {
  locale: "zh-cn",
  folder: "zh-CN",
  quickFix: /替换为.*ResourceInsufficient\.ZoneSoldOut/,
  problem: /错误码/,
  page: "检查内容",
  retry: /重试/,
  explainCommand: "解释错误码",
  checkCommand: "检查工作区",
  query: "密钥",
  found: /AuthFailure\.TokenFailure/,
  checked: /已检查工作区：\d+ 个错误/,
  running: "语言服务器正在运行",
  catalog: /错误码目录日期：\d{4}-\d\d-\d\d/,
  wrongPath: /无法使用 tcerr 语言服务器 .*nowhere\/tcerr/,
  crashed: /在启动过程中退出了（退出代码 3）/,
  openSettings: "打开设置",
  install: "如何安装",
  walkthrough: "tcerr 入门",
  workspace: "工作区",
  pathSetting: /要运行的 tcerr 程序/,
  severitySetting: /各条规则所报问题的级别/,
};
