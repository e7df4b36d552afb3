const list = (level: number, label: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=VI style='font-family:"Times New Roman",serif;mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI style='font-size:14.0pt;font-family:"Times New Roman",serif'>${words}<o:p></o:p></span></p>`

/** What Word puts on the clipboard: conditional comments, its own tags, lists whose labels are hidden spans. */
export const WORD_HTML = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in; font-size:14.0pt;} @list l0:level1 {mso-level-text:"%1\\.";} --></style></head>
<body lang=VI style='tab-interval:.5in'><!--StartFragment-->
<p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt'>III.
Một số nhiệm vụ cụ thể<o:p></o:p></span></b></p>
${list(1, '1.', 'Đề nghị Đảng ủy, UBND các xã quan tâm hơn nữa; hoàn thành <b>trước 15/5/2017</b>.')}
<p class=MsoNormal>2. Về hoạt động của MTTQ, các đoàn thể:<o:p></o:p></p>
${list(2, '-', 'Đề nghị tiếp tục <i>đổi mới</i> nội dung.')}
${list(2, '<span style="font-family:Symbol">·</span>', 'Tích cực tuyên truyền.')}
<p class=MsoNormal style='text-indent:28pt'>a) Điểm gõ <u>bằng tay</u>;</p>
<p class=MsoNormal><img width=120 height=40 src="file:///C:/Users/clip_image002.png"><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal align=center><b>Đơn vị<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal>Hạn</p></td></tr>
<tr><td><p class=MsoNormal>UBND xã An Phú</p></td><td><p class=MsoNormal><b>15/5</b></p></td><td><p class=MsoNormal>&nbsp;</p></td></tr></table>
<p class=MsoNormal>Trên đây là kết luận của Thường trực.</p>
<!--EndFragment--></body></html>`

/** LibreOffice and Google Docs: lists as lists, looks as styles. */
export const LIST_HTML = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Đậm</span><span style="font-weight:400;font-style:italic"> nghiêng</span></p><ol><li><p>Một</p><ul><li>Gạch</li></ul></li><li>Hai</li></ol></b>`
