import vk as b; reveal_type(b.__skipped__)
