package guongsang.text;

/// Syllables with marks that lists of people, units and merits are full of. They settle which of two well-formed
/// readings is meant: "Công", not "Cụng".
final class CommonSyllables {
    static final String WORDS = """
            nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh trương đinh lâm phùng
            mạc tạ cù hà tô tống thái châu quách vương lương lưu kiều chử thạch từ triệu khổng nghiêm bạch doãn đàm
            thị văn hữu đức công đình quốc trọng xuân thành hùng dũng cường tuấn anh ánh bình bảo bích cảnh chí chính
            chiến chức cúc cương cẩm diễm diệp diệu dụng duyên đại đạt điền điệp định đông đồng được giàu giáp hải hạnh
            hạ hậu hằng hảo hân hiền hiển hiếu hiệp hiệu hòa hoài hoan hoạt học hồng hợi hợp huân huấn huệ huế huyền
            huyện hương hường hướng hưng khánh khôi khởi kiên kiệm kiểm kỳ kỷ lài lành lạc lập lệ liễu liên loan lộc
            lợi lợn luân luận lực lượng mạnh mẫn mận mầu mùi mười mỹ mừng ngà ngân nghĩa nghị ngọc ngoãn nguyên
            nguyệt nhàn nhã nhân nhẫn nhật nhị như nhường nữ oánh phấn phát phú phúc phước phụng phương phượng quân
            quảng quế quý quyên quyền quyết quyến quỳnh sáng sáu sắc sĩ sỹ sơn tài tám tâm tân tấn tần thắm thắng
            thảo thắm thẩm thập thế thêm thi thiện thiết thiều thìn thịnh thoa thọ thơ thời thơm thu thuấn thuần thuận
            thủy thùy thúy thường thưởng thức tiến tiền tiếp tiệp tiết tính tình tịnh tỉnh toán toàn toản tới trà trí
            trình trường trưởng tú tuệ tuyến tuyền tuyết tùng tường ước vân vấn vẻ viên viết việt vị vịnh vĩnh vỹ vượng
            xuyên xuyến yến yên ý út
            ông bà họ tên năm sinh ngày tháng giới chức vụ đơn vị địa chỉ quê quán xã phường trấn quận thôn tổ dân phố
            khu ấp bản làng số điện thoại căn cước nơi ở cư trú thường chủ hộ nhiệm nhiệp đảng đoàn hội nông phụ
            cựu binh mặt trận thanh niên lao động người tốt việc nhất nhì nghèo khó khăn kinh doanh sản xuất giỏi mô
            điển hình tiên phong trào đua yêu nước thưởng khen giấy bằng cờ huân chương danh hiệu sở phòng ban
            giáo dục đào tạo văn hóa thông tin môi nghiệp phát triển và của các những được đã đang sẽ cho với từ đến
            về trên dưới trong ngoài là có không một hai ba bốn bảy tám chín mười trăm nghìn triệu tỷ tỉ đồng cả mỗi
            nhiều ít lớn nhỏ mới cũ cấp độ lập tự hạnh phúc cộng nghĩa ủy ủy nhân tập thể cá gia tích nổi bật tóm tắt
            tổng kết kế hoạch quyết nghị đề định báo cáo tờ trình biên họp liên hiệp hợp tác quỹ tín dụng ngân hàng
            bệnh viện trạm y tế tiểu trung cơ sở phổ mầm non hiệu trưởng phó bí thư chi bộ đội ngũ giữ vững bảo vệ
            quốc phòng an ninh trật xây dựng đời sống đường ngõ nhà đất vườn cây trồng nuôi bò gà vịt lúa ngô cam
            bưởi quýt rau sạch ao đầm thu nhập lãi doanh chất lượng giá trị thị trường máy móc áp dụng kỹ thuật
            khoa giúp đỡ ủng hiến mét góp tặng sửa chữa xóa giảm vượt đạt hoàn thành xuất nhiệm vụ liền lần thứ
            toàn diện mẫu mực gương sáng tạo kiến cải thủ hành chính thực hiện tuyên truyền vận quần chúng đầu đi
            đối tượng ghi chú loại đăng ký lĩnh vực ngành nghề tuổi dạy học thầy cô trẻ em mẹ con cháu vợ chồng
            đồng chí theo dõi sức khỏe khám chữa tiêm chủng bán mua mở rộng dịch vệ phân rác tại gồm lĩnh
            nhận thấy cần phải để nên do bởi nếu thì mà vì rất hơn cùng lại ra vào lên xuống làm ăn uống đóng
            kính gửi căn cứ trọng cảm ơn mời quý tháng quý đợt kỳ khối cụm tuyến quản lý giám đốc sát đốc kiểm tra
            bình bầu suất bộ cán viên chức sỹ quan chiến đấu thể thao nghệ thuật lễ tết chùa nhờ đình làng xưởng cơ
            khí quy mô lồng thoát bền vững vươn khá từ thiện đoàn kết mâu thuẫn hòa giải lầm lỗi trở lương hồ sơ
            đúng hạn rút ngắn gian thủ tục lãnh đạo hưởng ứng nòng cốt tích cực nâng cao mặt bằng khắc phục hậu quả
            bão lũ dịch bệnh chống đẩy mạnh đổi sâu sắc kịp đầy đủ tiến bộ trách nhiệm hết lòng tụy tận gần gũi
            lắng nghe nguyện vọng nhắc nhở lối nếp bề dày bê tông hóa cứng cống kênh mương thủy lợi đèn chiếu ánh
            sân chơi bãi hè cỏ hoa xanh đẹp giờ phút giây sáng chiều tối đêm hôm nay mai tuần giữa cuối đầu
            rơ châm niê êban mlô byă kpă kđăm bhăm hlơ hmơk rơmah rơchâm đăk đắk lắk lăk đoa pơ pưh prông krông
            buôn kbang chư păh sê grai tơ kơ kông chro búk năng păng rông mông tày nùng mường dao thái hrê xơ đăng
            êđê ê đê bahnar jrai khơ me kdung groi yơk blang hneng glar""";

    private CommonSyllables() {}
}
