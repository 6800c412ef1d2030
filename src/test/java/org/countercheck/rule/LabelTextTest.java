package org.countercheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "一、主动公开情况|主动公开情况",
                "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|主动公开政府信息数",
                "1.当面申请数|当面申请数",
                "2.1 渠道|渠道",
                "① 现场|现场",
                "其中：涉及国家秘密|涉及国家秘密",
                "其中:1.甲|甲",
                "财政预算决算、“三公”经费|财政预算决算、三公经费",
                "不是《条例》所指政府信息|不是条例所指政府信息",
                "第二十条第（八）项|第二十条第(八)项",
                "２０１８年 总 数|2018年总数",
                "三个|三个",
                "十二五规划|十二五规划",
                "2018年收到申请|2018年收到申请",
                "（七）|(七)",
                "12.5%以上|12.5%以上",
            })
    void only_decoration_is_dropped(String printed, String label) {
        assertThat(LabelText.normalise(printed)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4.信函申请数|信函申请数",
                "（一）主动公开政府信息数（同一信息计1条）|主动公开政府信息数（同一信息计1条）",
                "其中：“三公”经费|“三公”经费",
                "三个|三个",
                "（七）|（七）",
            })
    void messages_call_a_label_as_it_is_printed_behind_its_number(String printed, String told) {
        assertThat(LabelText.withoutNumber(printed)).isEqualTo(told);
    }
}
