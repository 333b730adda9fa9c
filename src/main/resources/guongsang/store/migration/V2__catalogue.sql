-- What every register starts with: award types (domain.md 3.2) and the columns of lists (domain.md 2.1). All of it can be edited.
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('5502e089-a9d9-5c9a-bd88-84c0bcae6d24', 1, false, 'Anh hùng Lao động', 'TITLE', 'STATE', 'COLLECTIVE,INDIVIDUAL', 1, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('fa6136e1-a4eb-5805-a655-250023d250bb', 1, false, 'Anh hùng Lực lượng vũ trang nhân dân', 'TITLE', 'STATE', 'COLLECTIVE,INDIVIDUAL', 2, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('a808168a-f4d8-5e6c-afec-5a87a4ec5b03', 1, false, 'Huân chương Độc lập', 'FORM', 'STATE', 'COLLECTIVE,INDIVIDUAL', 3, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('29763fb8-3ec9-56ff-82a9-640cb9c1f9c5', 1, false, 'Huân chương Lao động', 'FORM', 'STATE', 'COLLECTIVE,INDIVIDUAL', 4, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('a5b96541-910b-59d3-a25b-44e46995ab14', 1, false, 'Cờ thi đua của Chính phủ', 'TITLE', 'GOVERNMENT', 'COLLECTIVE', 5, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('82ce6eeb-1cc4-5804-9ba2-212d5390633b', 1, false, 'Chiến sĩ thi đua toàn quốc', 'TITLE', 'GOVERNMENT', 'INDIVIDUAL', 6, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('639f7aad-15db-5fc0-acbd-76f1dcdd63cb', 1, false, 'Bằng khen của Thủ tướng Chính phủ', 'FORM', 'GOVERNMENT', 'COLLECTIVE,INDIVIDUAL,HOUSEHOLD', 7, 'S2 IV.1.c');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('c367801f-9efd-5cd9-a184-3a5e08073ab9', 1, false, 'Cờ thi đua của UBND tỉnh', 'TITLE', 'PROVINCE', 'COLLECTIVE', 8, 'Luật TĐKT 2022, Điều 79 (chưa đối chiếu)');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('c75c317c-65ed-5334-8456-73567f71a808', 1, false, 'Chiến sĩ thi đua cấp tỉnh', 'TITLE', 'PROVINCE', 'INDIVIDUAL', 9, 'Luật TĐKT 2022');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('70133dbd-6ec8-58ef-9324-51a9009937db', 1, false, 'Tập thể lao động xuất sắc', 'TITLE', 'PROVINCE', 'COLLECTIVE', 10, 'Luật TĐKT 2022');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('05a74c78-8b5d-5285-a87c-4e5ed9af83c7', 1, false, 'Bằng khen của Chủ tịch UBND tỉnh', 'FORM', 'PROVINCE', 'MODEL,COLLECTIVE,INDIVIDUAL,HOUSEHOLD', 11, 'Luật TĐKT 2022');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('82de3e5b-de2c-500a-8d05-b8f00c3d9c59', 1, false, 'Thôn, tổ dân phố văn hóa', 'TITLE', 'DISTRICT', 'COLLECTIVE', 12, 'Luật TĐKT 2022, Điều 80');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('6473b5e5-d4b6-5c85-a73f-ac117d11c633', 1, false, 'Tập thể lao động tiên tiến', 'TITLE', 'DISTRICT', 'COLLECTIVE', 13, 'Luật TĐKT 2022, Điều 80');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('44d2a57e-c942-5d96-9215-cb45d2a4e0d0', 1, false, 'Chiến sĩ thi đua cơ sở', 'TITLE', 'DISTRICT', 'INDIVIDUAL', 14, 'Luật TĐKT 2022, Điều 80');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('8e09212e-2137-59ca-99fe-abf1c81f2a98', 1, false, 'Lao động tiên tiến', 'TITLE', 'DISTRICT', 'INDIVIDUAL', 15, 'Luật TĐKT 2022, Điều 80');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('df5e67f7-281a-504f-af09-6a4267f6fe07', 1, false, 'Giấy khen của Chủ tịch UBND huyện', 'FORM', 'DISTRICT', 'MODEL,COLLECTIVE,INDIVIDUAL,HOUSEHOLD', 16, 'S2 IV.1.đ');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('284275f5-06b7-582c-825d-48c113d5a104', 1, false, 'Giấy khen của Chủ tịch UBND xã', 'FORM', 'COMMUNE', 'MODEL,COLLECTIVE,INDIVIDUAL,HOUSEHOLD', 17, 'Luật TĐKT 2022, Điều 80');
insert into award_type (id, version, deleted, name, form, level, kinds, sort_order, source) values ('92b1eb42-d197-5193-abba-959aeef4dee1', 1, false, 'Gia đình văn hóa', 'TITLE', 'COMMUNE', 'HOUSEHOLD', 18, 'S3 III.3.1');
insert into list_template (id, version, deleted, code, title, columns) values ('06765b66-f7d1-5fbb-a198-ef3a84b1df49', 1, false, 'registration.individual', 'DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN LÀ CÁ NHÂN', 'NAME | Họ và tên | 16
GENDER | Giới tính | 6
BIRTH | Ngày, năm sinh | 9
POSITION | Chức vụ, nghề nghiệp | 13
WORKPLACE | Đơn vị công tác hoặc nơi ở | 15
FIELD | Lĩnh vực | 11
MOVEMENT | Phong trào thi đua | 13
SUMMARY | Tóm tắt thành tích | 30
AWARDS | Danh hiệu, hình thức khen thưởng đã đạt | 15
CONTENT | Nội dung đăng ký bồi dưỡng, nhân rộng | 17
NOTE | Ghi chú | 8');
insert into list_template (id, version, deleted, code, title, columns) values ('4d65a43e-ff33-5cf6-9267-056188f31f72', 1, false, 'registration.collective', 'DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN LÀ TẬP THỂ', 'NAME | Tên tập thể | 18
ADDRESS | Địa chỉ | 13
LEADER | Người đứng đầu (chức vụ) | 13
MEMBERS | Số thành viên | 7
WOMEN | Nữ | 5
FIELD | Lĩnh vực | 11
MOVEMENT | Phong trào | 13
SUMMARY | Tóm tắt thành tích | 30
AWARDS | Đã được khen | 14
CONTENT | Nội dung đăng ký | 16
NOTE | Ghi chú | 8');
insert into list_template (id, version, deleted, code, title, columns) values ('15385645-a0da-517d-a085-e805e6cbd8d1', 1, false, 'registration.household', 'DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN LÀ HỘ GIA ĐÌNH', 'NAME | Họ tên chủ hộ | 16
BIRTH | Năm sinh | 8
ADDRESS | Thôn, tổ dân phố, xã | 14
HOUSEHOLD_SIZE | Số nhân khẩu | 7
WORKERS | Số lao động | 7
TRADE | Ngành nghề, quy mô | 17
INCOME | Thu nhập bình quân/năm (đồng) | 12
CULTURE_FAMILY | Gia đình văn hóa (năm) | 10
SUMMARY | Tóm tắt thành tích | 28
AWARDS | Đã được khen | 13
NOTE | Ghi chú | 8');
insert into list_template (id, version, deleted, code, title, columns) values ('c35f4bac-295d-54a8-8c31-8a42cf74af87', 1, false, 'registration.model', 'DANH SÁCH ĐĂNG KÝ MÔ HÌNH', 'NAME | Tên mô hình | 17
LEAD_UNIT | Đơn vị chủ trì | 12
ADDRESS | Địa bàn | 11
FIELD | Lĩnh vực | 11
STARTED | Thời gian bắt đầu | 8
SCALE | Quy mô, đối tượng | 13
METHOD | Cách làm | 23
RESULT | Kết quả, hiệu quả | 23
REPLICABILITY | Khả năng nhân rộng | 16
NOTE | Ghi chú | 8');
insert into list_template (id, version, deleted, code, title, columns) values ('c50e6dbb-cee9-5859-b57b-d71c5eca6ea3', 1, false, 'registration', 'DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN', 'NAME | Họ và tên, tên gọi | 17
GENDER | Giới tính | 6
BIRTH | Ngày, năm sinh | 9
POSITION | Chức vụ, nghề nghiệp | 12
ADDRESS | Địa chỉ, đơn vị công tác hoặc địa bàn | 15
FIELD | Lĩnh vực | 12
MOVEMENT | Phong trào thi đua | 13
SUMMARY | Tóm tắt thành tích | 31
AWARDS | Danh hiệu, hình thức khen thưởng đã đạt | 15
CONTENT | Nội dung đăng ký bồi dưỡng, nhân rộng | 17
NOTE | Ghi chú | 8');
insert into list_template (id, version, deleted, code, title, columns) values ('219d63dc-815b-5188-ad3f-0e1551a2b976', 1, false, 'upward', 'DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN ĐỀ NGHỊ BỒI DƯỠNG, NHÂN RỘNG', 'NAME | Họ và tên, tên gọi | 17
BIRTH | Năm sinh | 8
POSITION | Chức vụ, nghề nghiệp | 12
ADDRESS | Địa chỉ, đơn vị công tác hoặc địa bàn | 15
UNIT | Đơn vị đăng ký | 13
FIELD | Lĩnh vực | 12
SUMMARY | Tóm tắt thành tích, hiệu quả | 34
AWARDS | Danh hiệu, hình thức khen thưởng đã đạt | 16
CONTENT | Nội dung bồi dưỡng, nhân rộng | 17
NOTE | Ghi chú | 8');
