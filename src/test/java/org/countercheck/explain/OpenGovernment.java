package org.countercheck.explain;

import org.countercheck.figure.Figure;
import org.countercheck.relation.Comparison;

/**
 * Channels and answers of an open-government report whose prose merges fax into letters and whose answers do not add up: the figures
 * of section 11 of the design.
 */
final class OpenGovernment {

    final Sheet sheet = new Sheet();
    final Figure received = sheet.prose("收到申请", 674);
    final Figure inPerson = sheet.prose("当面申请", 156);
    final Figure mail = sheet.prose("电子邮箱申请", 72);
    final Figure letters = sheet.prose("信函申请", 446);
    final Figure answeredOnTime = sheet.next().prose("按期答复", 659);
    final Figure answered = sheet.next().prose("已经答复", 659);
    final Figure open = sheet.prose("已主动公开", 109);
    final Figure granted = sheet.prose("可以公开", 110);
    final Figure partly = sheet.prose("部分公开", 9);
    final Figure refused = sheet.prose("不予公开", 25);
    final Figure notGovernment = sheet.prose("不属于政府信息", 29);
    final Figure elsewhere = sheet.prose("非本机关掌握", 56);
    final Figure absent = sheet.prose("信息不存在", 290);
    final Figure archived = sheet.prose("已经移交档案馆", 11);
    final Figure others = sheet.prose("其他情形", 20);

    final Figure tReceived = sheet.next().cell("三、依申请公开>（一）收到申请数", 674);
    final Figure tInPerson = sheet.cell("三、依申请公开>（一）收到申请数>1.当面申请数", 156);
    final Figure tFax = sheet.cell("三、依申请公开>（一）收到申请数>2.传真申请数", 2);
    final Figure tNet = sheet.cell("三、依申请公开>（一）收到申请数>3.网络申请数", 72);
    final Figure tLetters = sheet.cell("三、依申请公开>（一）收到申请数>4.信函申请数", 444);
    final Figure tClosed = sheet.cell("三、依申请公开>（二）申请办结数", 655);
    final Figure tInTime = sheet.cell("三、依申请公开>（二）申请办结数>1.按时办结数", 554);
    final Figure tLate = sheet.cell("三、依申请公开>（二）申请办结数>2.延期办结数", 101);
    final Figure tAnswered = sheet.cell("三、依申请公开>（三）申请答复数", 655);
    final Figure tOpen = sheet.cell("三、依申请公开>（三）申请答复数>1.属于已主动公开范围数", 109);
    final Figure tGranted = sheet.cell("三、依申请公开>（三）申请答复数>2.同意公开答复数", 103);
    final Figure tPartly = sheet.cell("三、依申请公开>（三）申请答复数>3.同意部分公开答复数", 9);
    final Figure tRefused = sheet.cell("三、依申请公开>（三）申请答复数>4.不同意公开答复数", 54);
    final Figure tElsewhere = sheet.cell("三、依申请公开>（三）申请答复数>5.不属于本行政机关公开数", 56);
    final Figure tAbsent = sheet.cell("三、依申请公开>（三）申请答复数>6.申请信息不存在数", 290);
    final Figure tChanged = sheet.cell("三、依申请公开>（三）申请答复数>7.告知作出更改补充数", 3);
    final Figure tReferred = sheet.cell("三、依申请公开>（三）申请答复数>8.告知通过其他途径办理数", 30);

    OpenGovernment() {
        sheet.total(received, inPerson, mail, letters);
        sheet.tie(answeredOnTime, answered);
        sheet.total(answered, open, granted, partly, refused, notGovernment, elsewhere, absent, archived, others);
        sheet.total(tReceived, tInPerson, tFax, tNet, tLetters);
        sheet.total(tClosed, tInTime, tLate);
        sheet.total(tAnswered, tOpen, tGranted, tPartly, tRefused, tElsewhere, tAbsent, tChanged, tReferred);
        sheet.tie(received, tReceived);
        sheet.tie(inPerson, tInPerson);
        sheet.tie(mail, tNet);
        sheet.tie(letters, tLetters);
        sheet.tie(answered, tAnswered);
        sheet.tie(answered, tClosed);
        sheet.tie(open, tOpen);
        sheet.tie(granted, tGranted);
        sheet.tie(partly, tPartly);
        sheet.relate("same-quantity", Sheet.sum(refused, notGovernment), Comparison.EQUAL, Sheet.term(tRefused));
        sheet.tie(elsewhere, tElsewhere);
        sheet.tie(absent, tAbsent);
    }
}
