import { sectionEmpty } from "../../../src/core/rules/section-empty";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const section = (number: string, title: string) => [number, title, null, null];
const task = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const task2 = [2, "Kiểm tra công vụ", "Thanh tra Sở", "Quý II"];

testRule(sectionEmpty, {
  accept: [
    {
      name: "sections with rows, one inside the other",
      rows: [heading, section("I", "TỔ CHỨC"), section("A", "Biên chế"), task, section("II", "THANH TRA"), task],
    },
    {
      name: "a section with a numbered empty row, which is told by another rule",
      rows: [
        heading,
        section("I", "TỔ CHỨC"),
        task,
        section("II", "THANH TRA"),
        [1, null, null, null],
        section("III", "VĂN THƯ"),
        task,
      ],
    },
    {
      name: "a section that says there is nothing",
      rows: [
        heading,
        section("I", "TỔ CHỨC"),
        task,
        task2,
        section("II", "THANH TRA"),
        [null, "Không có", null, null],
        section("III", "VĂN THƯ"),
        task,
      ],
    },
  ],
  reject: [
    {
      name: "a section before the next",
      rows: [heading, section("I", "TỔ CHỨC"), section("II", "THANH TRA"), task, task2],
      found: [["B2", "Mục “I. TỔ CHỨC” không có nhiệm vụ nào."]],
    },
    {
      name: "a section at the end",
      rows: [heading, section("I", "TỔ CHỨC"), task, task2, section("II", "THANH TRA")],
      found: [["B5", "Mục “II. THANH TRA” không có nhiệm vụ nào."]],
    },
  ],
});
